import type { MeetingFields } from '../../../shared/meetings/meeting.ts';
import { moveAgreed } from '../actions/line-actions.ts';
import { refuseToMoveBefore } from '../feedback/not-before-it-came.ts';
import { followNextMeeting, type FollowedDue } from '../minutes/lines/follow-next-meeting.ts';
import type { CommandContext } from '../rpc/context.ts';
import { renumberDecisions, updateMeeting, type MeetingRow } from './queries.ts';

/**
 * Saves a meeting, perhaps on another day: what was agreed there was agreed on that day then, and
 * due days counted from it follow. Answers whose due day moved. INVALID_INPUT for a day before
 * feedback came that is down as discussed there.
 */
export function moveMeeting(
  { db, today }: Pick<CommandContext, 'db' | 'today'>,
  { id, heldOn }: Pick<MeetingRow, 'id' | 'heldOn'>,
  fields: MeetingFields,
): FollowedDue[] {
  if (fields.heldOn < heldOn) refuseToMoveBefore(db, id, fields.heldOn);
  return followNextMeeting(
    { db, today },
    () => {
      updateMeeting(db, id, fields);
      if (fields.heldOn === heldOn) return;
      moveAgreed(db, id, { from: heldOn, to: fields.heldOn });
      renumberDecisions(db, id);
    },
    id,
  );
}
