import { z } from 'zod';
import { minutesStates } from './state.ts';

/** A state of minutes, as operations carry it. */
export const minutesState = z.enum(minutesStates);
