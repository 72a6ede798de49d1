import { UserError } from '../rpc/user-error.ts';

/** REFUSED although the change was made: the record, which is another file, could not note it. */
export const onlyTheTrail = (isNewKey: boolean): UserError =>
  new UserError(
    'REFUSED',
    `The change was made in the monitoring file and stays. Only the record could not note it in its trail: its disk is full or cannot be written. Make room on the disk; there is no need to do it again.${isNewKey ? lockAndUnlock : ''}`,
  );

const lockAndUnlock =
  ' Then lock and unlock the monitoring file, before anybody answers alone again: private forms are sealed for a new key now, which the record has not yet.';
