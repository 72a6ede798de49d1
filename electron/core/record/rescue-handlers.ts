import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { recordContract } from '../../../shared/record/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { fileKind } from './header.ts';
import { byteCopy, damagedCopyPath } from './recovery-copy.ts';
import { openForRescue, rescue } from './rescue.ts';
import { isDamage } from './sqlite-error.ts';

export const rescueHandlers: HandlersOf<Pick<typeof recordContract, 'record.openDamaged'>> = {
  'record.openDamaged': ({ path: asked, passphrase, saveTo }, { office }) => {
    const path = resolve(asked);
    if (!existsSync(path)) throw new UserError('NOT_FOUND', 'There is no file in that place.');
    const { backupsFolder, nowMs } = office.surroundings;
    const { path: copy } = byteCopy(path, damagedCopyPath(backupsFolder, path, nowMs()));
    const key = fileKind(copy) === 'encrypted' ? passphrase : undefined;
    try {
      const damaged = openForRescue(copy, key);
      try {
        const { tables, saved } = rescue(
          damaged,
          saveTo === undefined ? undefined : resolve(saveTo),
        );
        return { copy, tables: [...tables], saved, message: inWords(basename(path), tables) };
      } finally {
        damaged.close();
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
      return { copy, tables: [], saved: null, message: nothing(basename(path)) };
    }
  },
};

function inWords(file: string, tables: readonly { rows: number; complete: boolean }[]): string {
  const broken = tables.filter(({ complete }) => !complete).length;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const extent =
    broken === 0
      ? 'Every table could be read to its end.'
      : `${broken} of ${tables.length} tables could be read only in part.`;
  return `${rows} rows of ${file} can still be read. ${extent} The damaged file was left as it is.`;
}

const nothing = (file: string): string =>
  `Nothing of ${file} can be read without its beginning, or without the right passphrase. The file was left as it is. Restore a backup, or keep the file for a specialist.`;
