import { createHash } from 'node:crypto';
import { basename, isAbsolute } from 'node:path';
import type { membersContract } from '../../../../shared/members/contract.ts';
import type { MemberDraft } from '../../../../shared/members/csv/draft.ts';
import { exportHeadings, exportRow } from '../../../../shared/members/csv/export-row.ts';
import { planImport, type ImportPlan } from '../../../../shared/members/csv/plan-import.ts';
import type { ImportInput } from '../../../../shared/members/csv/preview.ts';
import { byName } from '../../../../shared/members/find.ts';
import { standingOn } from '../../../../shared/members/standing.ts';
import { writeCsv } from '../../../../shared/text/write-csv.ts';
import { fileFailure } from '../../documents/file-failure.ts';
import { draftFile } from '../../documents/new-file.ts';
import type { WritableDb } from '../../record/database.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { conflict, UserError } from '../../rpc/user-error.ts';
import { insertRole, insertSpell, putMode } from '../periods/queries.ts';
import { insertMember, selectMembers } from '../queries.ts';
import { storedMember } from '../stored-member.ts';
import { readMembersFile } from './read-file.ts';

export const csvHandlers: Pick<
  HandlersOf<typeof membersContract>,
  'members.importCsv' | 'members.exportCsv'
> = {
  'members.importCsv': (input, { read, apply, signal, office }) => {
    const { records, ...file } = readMembersFile(input.path);
    if (input.expectedSha256 !== undefined && input.expectedSha256 !== file.sha256) {
      throw conflict('The file');
    }
    signal.throwIfAborted();
    if (!input.apply) {
      const { preview } = read(({ db }) => planImport(records, input, selectMembers(db)));
      return { ...file, ...preview, applied: false };
    }
    // Refused before the backup: what changes nothing needs none.
    refuseUnlessWhole(
      read(({ db }) => planImport(records, input, selectMembers(db))),
      input,
    );
    office.backupBefore('an import', basename(input.path));
    return apply(({ db, trail }) => {
      const plan = planImport(records, input, selectMembers(db));
      const ids = plan.drafts.map((draft) => insertDraft(db, draft));
      // Ids only: an erasure of one person's entries must not have to look in here.
      trail({ subject: 'members', after: { file, added: ids } });
      return { ...file, ...plan.preview, applied: true };
    });
  },

  'members.exportCsv': ({ path, show }, { read, apply, today, office }) => {
    if (!isAbsolute(path)) throw wholePath();
    const members = read(({ db }) =>
      selectMembers(db)
        .sort(byName)
        .map(({ id }) => storedMember(db, id))
        .filter(
          (member) =>
            show === 'all' ||
            (standingOn(member.spells, today) === 'former') === (show === 'former'),
        ),
    );
    const text = writeCsv([[...exportHeadings], ...members.map(exportRow)]);
    const written = writeNew(path, Buffer.from(text, 'utf8'));
    if (!office.requireRecord().readOnly) {
      // Personal details have left the record: the trail says that, and who took them.
      apply(({ trail }) =>
        trail({ subject: 'members', after: { exported: members.length, show, ...written } }),
      );
    }
    return { ...written, members: members.length };
  },
};

/** Writes a new file beside whatever is there, never over it. */
function writeNew(path: string, bytes: Buffer): { path: string; sha256: string } {
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path: draftFile(path, bytes).settle(), sha256 };
  } catch (error) {
    throw fileFailure(error);
  }
}

const wholePath = (): UserError =>
  new UserError('INVALID_INPUT', 'Choose where to keep the list.', {
    path: 'Enter the whole path, from the disk on',
  });

function refuseUnlessWhole({ preview, drafts }: ImportPlan, { take }: ImportInput): void {
  if (take === 'all rows' && preview.problemCount > 0) {
    const [first] = preview.problems;
    const rows = preview.problemCount === 1 ? '1 row has' : `${preview.problemCount} rows have`;
    throw new UserError(
      'REFUSED',
      `${rows} a problem, the first in row ${first?.row}: ${first?.message}. Nobody was added. Correct the file, or choose to take the valid rows only.`,
    );
  }
  if (drafts.length === 0) {
    throw new UserError(
      'REFUSED',
      'There is nobody to add: every row has a problem or is somebody already there. Nothing was changed.',
    );
  }
}

function insertDraft(db: WritableDb, { fields, spells, modes, roles }: MemberDraft): number {
  const id = insertMember(db, fields);
  for (const spell of spells) insertSpell(db, id, spell);
  for (const { mode, fromOn } of modes) putMode(db, id, mode, fromOn);
  for (const role of roles) insertRole(db, id, role);
  return id;
}
