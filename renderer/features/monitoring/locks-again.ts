import { idleMinutes } from '../../../shared/monitoring/idle-minutes.ts';

/** When the file locks by itself, wherever it is unlocked. */
export const locksAgain = `It locks again after ${idleMinutes} minutes without use, when somebody else says who they are, and when the record is closed.`;
