import type { engagementContract } from '../../../shared/engagement/contract.ts';
import { bringIn } from '../evidence/files/bring-in.ts';
import { takeOut } from '../evidence/files/take-out.ts';
import { keepFile, keptFile, letFileGo } from '../evidence/kept/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { changeActivity } from './change-activity.ts';

type Files = 'engagement.attach' | 'engagement.detach' | 'engagement.saveFile';

const owner = 'engagement activity';

/** The documents of an activity: the questionnaire, the poster, photographs without people. */
export const fileHandlers: Pick<HandlersOf<typeof engagementContract>, Files> = {
  'engagement.attach': ({ file: path, ...seen }, context) => {
    return bringIn(path, context, (file, command) => {
      const saved = changeActivity(seen, command, () => {
        keepFile(command.db, file, { owner, ownerId: seen.id, filedOn: command.today });
      });
      return { ...saved, sha256: file.sha256 };
    });
  },

  'engagement.detach': ({ fileId, ...seen }, context) =>
    changeActivity(seen, context, () =>
      letFileGo(context, { owner, ownerId: seen.id, id: fileId }),
    ),

  'engagement.saveFile': ({ id, fileId, folder }, context) =>
    takeOut(
      context.read(({ db }) => keptFile(db, { owner, ownerId: id, id: fileId })),
      { folder, subject: `engagement activity ${id}` },
      context,
    ),
};
