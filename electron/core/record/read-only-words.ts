import type { ReadOnlyReason } from '../../../shared/record/opening.ts';

/** Why nothing can be changed, that nothing was lost, and what to do. */
export function readOnlyInWords(reason: ReadOnlyReason): string {
  switch (reason) {
    case 'asked for':
      return 'This record is open to read only. Nothing was changed. Close it and open it again to make changes.';
    case 'medium':
      return 'This record can only be read where it is: the file, its folder or the disk does not allow changes. Nothing was changed. Save a copy on this computer and work on the copy.';
    case 'lock lost':
      return 'This record was taken over on another computer, so nothing more is saved here. Everything saved before is kept. Close it, and open it again when it is closed there.';
  }
}
