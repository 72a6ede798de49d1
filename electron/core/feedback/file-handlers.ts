import type { feedbackContract } from '../../../shared/feedback/contract.ts';
import { bringIn } from '../evidence/files/bring-in.ts';
import { takeOut } from '../evidence/files/take-out.ts';
import { keepFile, keptFile, letFileGo } from '../evidence/kept/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { changeFeedback } from './change-feedback.ts';

type Files = 'feedback.attach' | 'feedback.detach' | 'feedback.saveFile';

/** The documents that belong to feedback: a survey as it came, a sheet of comments. */
export const fileHandlers: Pick<HandlersOf<typeof feedbackContract>, Files> = {
  'feedback.attach': ({ file: path, ...seen }, context) => {
    return bringIn(path, context, (file, command) => {
      const saved = changeFeedback(seen, command, () => {
        const owned = { owner: 'feedback' as const, ownerId: seen.id, filedOn: command.today };
        keepFile(command.db, file, owned);
      });
      return { ...saved, sha256: file.sha256 };
    });
  },

  'feedback.detach': ({ fileId, ...seen }, context) =>
    changeFeedback(seen, context, () =>
      letFileGo(context, { owner: 'feedback', ownerId: seen.id, id: fileId }),
    ),

  'feedback.saveFile': ({ id, fileId, folder }, context) =>
    takeOut(
      context.read(({ db }) => keptFile(db, { owner: 'feedback', ownerId: id, id: fileId })),
      { folder, subject: `feedback ${id}` },
      context,
    ),
};
