import { formatDay } from '../../../../shared/dates/format-day.ts';
import { actionReference } from '../../../../shared/actions/action.ts';
import { isPractice } from '../../../../shared/session/is-practice.ts';
import { allActions } from '../../actions/service.ts';
import { decisionsBetween, itemsBetween } from '../../meetings/service.ts';
import { emptyMember } from '../../members/erase.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { UserError } from '../../rpc/user-error.ts';
import { eraseFromTrail } from './erase.ts';
import { erasePayloadsNaming } from './queries.ts';

export type Erasure = { readonly id: number; readonly version: number; readonly reason: string };

/** Where a name still stands, and why nobody but a person can decide about it. */
export type Remaining = { readonly where: string; readonly why: string };

/**
 * Erases a former member at their request: name, contact details, needs, consents and notes, and all
 * that the trail recorded of them, under their number or by their name. Their dates stay under a
 * number, so that no count of any year changes; the chain of the trail stays whole.
 *
 * Answers where the name still stands: texts that people wrote are theirs to change.
 */
export function eraseMember({ id, version, reason }: Erasure, context: CommandContext) {
  const { db, trail, nowMs, person, today } = context;
  if (!isPractice(person)) throw notThePractice();
  const erased = emptyMember(db, { id, version, today });
  const about = { atMs: nowMs, reason };
  const entries =
    eraseFromTrail(db, { ...about, subject: `member ${id}` }) +
    erasePayloadsNaming(db, { ...about, name: erased.name });
  trail({ subject: `member ${id}`, version: erased.version, after: { erased: true, entries } });
  return { id, version: erased.version, entries, remaining: remainingOf(context, erased.name) };
}

const always = ['0000-01-01', '9999-12-31'] as const;

function remainingOf({ db, today }: CommandContext, name: string): Remaining[] {
  const named = (...texts: readonly string[]) => texts.some((text) => text.includes(name));
  return [
    ...itemsBetween(db, ...always)
      .filter(({ title, notes }) => named(title, notes))
      .map(({ meetingOn, position, title }) => ({
        where: `Minutes of ${formatDay(meetingOn)}, item ${position}: ${title}`,
        why: ofMinutes,
      })),
    ...decisionsBetween(db, ...always)
      .filter(({ text, reason }) => named(text, reason))
      .map(({ meetingOn, number }) => ({
        where: `Decision ${number} of ${formatDay(meetingOn)}`,
        why: ofMinutes,
      })),
    ...allActions(db, today)
      .filter(({ text, result, progress }) =>
        named(text, result, ...progress.map(({ note }) => note)),
      )
      .map(({ number }) => ({ where: `Action ${actionReference(number)}`, why: ofMinutes })),
    ...elsewhere,
  ];
}

const ofMinutes =
  'The words are the group’s record of what was said and agreed. Weigh the request against that, and change them there if the name can go.';

const elsewhere: readonly Remaining[] = [
  {
    where:
      'Versions of minutes that were confirmed or issued, attached files, and documents already written',
    why: 'They are kept as they were given out. The application does not look into them.',
  },
  {
    where: 'Backups on this computer, for up to 12 months, and copies that people saved',
    why: 'A backup must be what was there. Older ones are removed by themselves as they age.',
  },
  {
    where: 'Equality answers in the monitoring file, if any were given',
    why: 'They are apart from the record. Delete them under Members’ equality answers.',
  },
];

const notThePractice = (): UserError =>
  new UserError(
    'REFUSED',
    'The practice answers requests about personal data, so the practice manager does this. Nothing was erased.',
  );
