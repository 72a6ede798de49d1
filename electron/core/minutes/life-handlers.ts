import { formatDay } from '../../../shared/dates/format-day.ts';
import type { minutesContract } from '../../../shared/minutes/contract.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { refuseToCome } from '../meetings/before-the-day.ts';
import { namedPeople } from '../members/named-person.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { changeLife, requireStep } from './change-life.ts';
import { checklistOf } from './checklist-of.ts';
import { collectMinutes } from './collect-minutes.ts';
import { confirmMinutes } from './confirm.ts';
import { lifeOf } from './life-of.ts';
import * as queries from './queries.ts';
import { textDigest } from './since-read.ts';
import { waitingMinutes } from './waiting.ts';
import { keepVersion } from './versions/kept-version.ts';

type LifeOperation =
  | 'minutes.life'
  | 'minutes.waiting'
  | 'minutes.checklist'
  | 'minutes.check'
  | 'minutes.removeCheck'
  | 'minutes.issue'
  | 'minutes.takeBack'
  | 'minutes.confirm'
  | 'minutes.reopen';

export const lifeHandlers: Pick<HandlersOf<typeof minutesContract>, LifeOperation> = {
  'minutes.life': ({ meetingId }, { db, today }) => lifeOf(db, meetingId, today),

  'minutes.waiting': (_input, { db, today }) => ({ meetings: waitingMinutes(db, today) }),

  'minutes.checklist': ({ meetingId }, { db, today }) => ({
    lines: checklistOf(db, meetingId, today),
  }),

  'minutes.check': ({ by, role, on, comments, ...seen }, context) => {
    const { db, today, trail } = context;
    refuseAfterToday(on, today, 'on');
    refuseBefore(on, storedMeeting(db, seen.meetingId).heldOn, 'on');
    const [person] = namedPeople(db, [by]);
    if (!person) throw notFound('The person who checked');
    const life = changeLife(seen, context, ({ state }) => {
      if (state === 'confirmed') requireStep(state, 'checked');
      return { state: state === 'draft' ? 'checked' : state };
    });
    const check = { ...person, role, on, comments };
    const textSha256 = textDigest(db, seen.meetingId, today);
    queries.insertCheck(db, { ...check, meetingId: seen.meetingId, textSha256 });
    trail({ subject: `minutes ${seen.meetingId}`, version: life.version, after: { check } });
    return lived(life);
  },

  'minutes.removeCheck': ({ checkId, ...seen }, context) => {
    const { db, trail } = context;
    const checks = queries.selectChecks(db, seen.meetingId);
    const check = checks.find(({ id }) => id === checkId);
    if (!check) throw notFound('This check');
    const life = changeLife(seen, context, ({ state }) => {
      if (state === 'confirmed') requireStep(state, 'draft');
      return { state: state === 'checked' && checks.length === 1 ? 'draft' : state };
    });
    queries.deleteCheck(db, seen.meetingId, checkId);
    trail({ subject: `minutes ${seen.meetingId}`, version: life.version, before: { check } });
    return lived(life);
  },

  'minutes.issue': ({ issuedOn, ...seen }, context) => {
    const { db, today, trail } = context;
    const { meetingId } = seen;
    const { heldOn, cancelledOn } = storedMeeting(db, meetingId);
    if (cancelledOn !== null) throw cancelled();
    refuseToCome(heldOn, today);
    refuseAfterToday(issuedOn, today, 'issuedOn');
    refuseBefore(issuedOn, heldOn, 'issuedOn');
    const life = changeLife(seen, context, ({ state }) => {
      if (state !== 'issued in draft') requireStep(state, 'issued in draft');
      return { state: 'issued in draft', issuedOn };
    });
    const minutes = collectMinutes(db, meetingId, today);
    const number = keepVersion(context, meetingId, { kind: 'issued in draft', minutes });
    const after = { state: life.state, issuedOn, number };
    trail({ subject: `minutes ${meetingId}`, version: life.version, after });
    return { ...lived(life), number };
  },

  'minutes.takeBack': ({ reason, ...seen }, context) => {
    let from = '';
    const life = changeLife(seen, context, ({ state }) => {
      from = state;
      requireStep(state, 'draft');
      if (state === 'issued in draft' && reason.trim() === '') throw needsReason();
      return { state: 'draft', issuedOn: null };
    });
    const subject = `minutes ${seen.meetingId}`;
    const after = { state: life.state, reason };
    context.trail({ subject, version: life.version, before: { state: from }, after });
    return lived(life);
  },

  'minutes.confirm': (confirmed, context) => confirmMinutes(confirmed, context),

  'minutes.reopen': ({ reason, ...seen }, context) => {
    const { db, today, person, trail } = context;
    const life = changeLife(seen, context, ({ state }) => {
      requireStep(state, 're-opened');
      return { state: 're-opened' };
    });
    const { meetingId } = seen;
    queries.insertReopening(db, { meetingId, on: today, by: person.name, reason });
    const after = { state: life.state, reason };
    trail({ subject: `minutes ${meetingId}`, version: life.version, after });
    return lived(life);
  },
};

function refuseBefore(day: string, heldOn: string, field: string): void {
  if (day >= heldOn) return;
  const message = `Enter a date that is not before the meeting of ${formatDay(heldOn)}`;
  throw new UserError('INVALID_INPUT', `${message}.`, { [field]: message });
}

const cancelled = () =>
  new UserError(
    'REFUSED',
    'This meeting was cancelled, so it has no minutes. Nothing was changed.',
  );

const needsReason = () =>
  new UserError('INVALID_INPUT', 'These minutes were sent out. Enter why they are taken back.', {
    reason: 'Enter why the minutes are taken back',
  });

const lived = ({ meetingId, version, state }: queries.LifeRow) => ({ meetingId, version, state });
