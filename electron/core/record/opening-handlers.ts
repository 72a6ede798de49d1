import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { recordContract } from '../../../shared/record/contract.ts';
import type { JobContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { recordName } from './backup-files.ts';
import { createRecord } from './create-record.ts';
import { isOnDesk, putOnDesk, recordFactsOf } from './desk.ts';
import { openInOrder, type OpenRequest } from './open-in-order.ts';

type OpeningContract = Pick<
  typeof recordContract,
  | 'record.status'
  | 'record.create'
  | 'record.open'
  | 'record.close'
  | 'record.recent'
  | 'record.forget'
>;

export const openingHandlers: HandlersOf<OpeningContract> = {
  'record.status': (_input, { office }) => ({
    record: office.record ? recordFactsOf(office, office.record) : null,
    suggestedFolder: office.folders.records,
    suggestedFolderNote: office.folders.recordsNote ?? '',
  }),

  'record.create': ({ path, passphrase }, { office, apply }) => {
    putOnDesk(office, createRecord({ path, passphrase }, office.surroundings));
    apply(({ trail }) => trail({ subject: 'record', after: { made: true } }));
    return { outcome: 'opened', record: recordFactsOf(office, office.requireRecord()) };
  },

  'record.open': (input, context) => openOnDesk(input, context),

  'record.close': (_input, { office }) => {
    const closed = office.record !== undefined;
    office.close();
    return { closed };
  },

  'record.recent': (_input, { office }) => ({
    files: office.settings.read().recentFiles.map((path) => ({
      path,
      name: recordName(path),
      folder: dirname(path),
      exists: existsSync(path),
    })),
  }),

  'record.forget': ({ path }, { office }) => {
    const before = office.settings.read().recentFiles;
    const after = before.filter((known) => known !== path && known !== resolve(path));
    office.settings.update({ recentFiles: after });
    return { forgotten: after.length < before.length };
  },
};

/** Opens a record and puts it on the desk; what lay there stays when the new one does not open. */
export async function openOnDesk(
  request: Pick<OpenRequest, 'path' | 'passphrase' | 'mode'>,
  { office, signal, progress }: JobContext,
) {
  // The open record's own lock would stand in its own way.
  if (isOnDesk(office, request.path)) office.close();
  const answer = await openInOrder(
    {
      ...request,
      signal,
      onWait: () =>
        progress({
          done: 0,
          label: 'Somebody may have this record open. Watching for 25 seconds to find out',
        }),
    },
    office.surroundings,
  );
  if (answer.outcome === 'not opened') return answer;
  return { outcome: 'opened' as const, record: putOnDesk(office, answer.record) };
}
