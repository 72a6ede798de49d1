import { UserError } from './user-error.ts';

/**
 * Removes something, or answers REFUSED with `message` when other entries of the record point to
 * it. SQLite gives RESTRICT the code of a trigger, so the message is what tells.
 */
export function refuseWhenReferred(message: string, remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!(error instanceof Error && error.message === 'FOREIGN KEY constraint failed')) throw error;
    throw new UserError('REFUSED', message);
  }
}
