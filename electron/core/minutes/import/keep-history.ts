import { formatDay } from '../../../../shared/dates/format-day.ts';
import type { OtherAttendance } from '../../../../shared/meetings/meeting.ts';
import { isThere, type ImportedMinutes } from '../../../../shared/minutes/import/contract.ts';
import { namesAsTyped } from '../../../../shared/minutes/import/names-as-typed.ts';
import { withNamesInText } from '../../../../shared/minutes/import/names-in-text.ts';
import { closeAsHistory } from '../../actions/line-actions.ts';
import { recordPastMeeting, type PastMeeting } from '../../meetings/record-past-meeting.ts';
import { membersOn } from '../../members/service.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { UserError } from '../../rpc/user-error.ts';
import { collectMinutes } from '../collect-minutes.ts';
import { keepNotes } from '../keep-notes.ts';
import { beginLife, updateLife } from '../queries.ts';
import { keepVersion } from '../versions/kept-version.ts';
import { duplicatesOf } from './preview.ts';
import { insertImport } from './queries.ts';

export type Original = {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

/** Keeps old minutes as a confirmed meeting with their original file; answers the meeting's id. */
export function keepHistory(
  context: CommandContext,
  minutes: ImportedMinutes,
  { fileName, sha256, bytes }: Original,
): number {
  const { db, today, person, trail } = context;
  refuseUnfit(context, minutes, sha256);
  const { heldOn, actions } = minutes;
  const items = withNamesInText(minutes);
  const past = pastMeeting(context, { ...minutes, items });
  const { meetingId, itemIds } = recordPastMeeting(db, past);
  for (const [index, id] of itemIds.entries()) {
    const notes = items[index]?.notes ?? '';
    keepNotes({ db, today }, { id, meetingId, notes: '' }, notes, namesAsTyped);
  }
  if (actions === 'history') {
    const result = 'From imported minutes; what came of it is not recorded here.';
    closeAsHistory(db, { meetingId, doneOn: heldOn, result });
  }
  beginLife(db, meetingId);
  updateLife(db, { meetingId, version: 1, state: 'confirmed', issuedOn: null });
  insertImport(db, {
    meetingId,
    fileName,
    sha256,
    bytes,
    importedOn: today,
    importedBy: person.name,
  });
  const kept = collectMinutes(db, meetingId, today);
  keepVersion(context, meetingId, { kind: 'confirmed', minutes: kept });
  const after = { heldOn, fileName, sha256, items: items.length, people: past.members.length };
  trail({ subject: `minutes ${meetingId}`, version: 2, after });
  return meetingId;
}

function refuseUnfit(
  { db, today }: CommandContext,
  { heldOn, startsAt, endsAt, people }: ImportedMinutes,
  sha256: string,
): void {
  const [same] = duplicatesOf(db, { sha256, heldOn }).filter(({ why }) => why === 'same file');
  if (same) {
    throw new UserError(
      'REFUSED',
      `This file was imported before, as the meeting of ${formatDay(same.heldOn)}. Nothing was added.`,
    );
  }
  if (heldOn > today) throw invalid('heldOn', 'Enter a date that is today or in the past');
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) {
    throw invalid('endsAt', 'Enter an end time that is after the start time');
  }
  if (!people.some(({ state, kind }) => kind !== 'text only' && isThere(state)))
    throw invalid('people', 'Say of at least one person that they were present');
}

function pastMeeting({ db }: CommandContext, minutes: ImportedMinutes): PastMeeting {
  const { people, items, actions: _actions, ...fields } = minutes;
  const known = new Set(membersOn(db, fields.heldOn).map(({ id }) => id));
  const members = new Map<number, PastMeeting['members'][number]>();
  for (const [index, { kind, memberId, state, said }] of people.entries()) {
    if (kind !== 'member' || memberId === null) continue;
    if (!known.has(memberId)) {
      const day = formatDay(fields.heldOn);
      throw invalid(`people.${index}.memberId`, `${said} was not a member on ${day}: choose again`);
    }
    const shown = state === 'in attendance' ? 'present' : state;
    if (!members.has(memberId)) members.set(memberId, { memberId, state: shown });
  }
  const others = people.flatMap(({ kind, state, said, role }): OtherAttendance[] => {
    if ((kind !== 'practice staff' && kind !== 'guest') || state === 'absent') return [];
    return [{ name: said, role, kind, state: isThere(state) ? 'present' : 'apologies' }];
  });
  return { fields, members: [...members.values()], others, items };
}

const invalid = (field: string, message: string) =>
  new UserError('INVALID_INPUT', `${message}. Nothing was added.`, {
    [`corrected.${field}`]: message,
  });
