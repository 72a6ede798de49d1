import { z } from 'zod';

/** The states of minutes, in the order they are passed. */
export const minutesStates = ['draft', 'checked', 'issued in draft', 'confirmed'] as const;

export const minutesState = z.enum(minutesStates);

export type MinutesState = (typeof minutesStates)[number];
