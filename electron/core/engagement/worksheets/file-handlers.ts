import type { worksheetsContract } from '../../../../shared/engagement/worksheets/contract.ts';
import { bringIn } from '../../evidence/files/bring-in.ts';
import { takeOut } from '../../evidence/files/take-out.ts';
import { keepFile, keptFile, letFileGo } from '../../evidence/kept/service.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { UserError } from '../../rpc/user-error.ts';
import { changeWorksheet } from './change-worksheet.ts';
import { fileOwner as owner, worksheetInShort } from './service.ts';

type Files = 'worksheets.attach' | 'worksheets.detach' | 'worksheets.saveFile';

/** The documents of a material change: letters, the commissioner’s form, the decision. */
export const worksheetFileHandlers: Pick<HandlersOf<typeof worksheetsContract>, Files> = {
  'worksheets.attach': ({ file: path, ...seen }, context) => {
    const { kind } = context.read(({ db }) => worksheetInShort(db, seen.id));
    if (kind !== 'material change') {
      throw new UserError(
        'REFUSED',
        'Files are kept with a material change only. Nothing was changed. Keep this one with an activity.',
      );
    }
    return bringIn(path, context, (file, command) => {
      const saved = changeWorksheet(seen, command, () => {
        keepFile(command.db, file, { owner, ownerId: seen.id, filedOn: command.today });
      });
      return { ...saved, sha256: file.sha256 };
    });
  },

  'worksheets.detach': ({ fileId, ...seen }, context) =>
    changeWorksheet(seen, context, () =>
      letFileGo(context, { owner, ownerId: seen.id, id: fileId }),
    ),

  'worksheets.saveFile': ({ id, fileId, folder }, context) =>
    takeOut(
      context.read(({ db }) => keptFile(db, { owner, ownerId: id, id: fileId })),
      { folder, subject: `worksheet ${id}` },
      context,
    ),
};
