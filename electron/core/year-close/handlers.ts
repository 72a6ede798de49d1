import { appVersion } from '../../../shared/app/version.ts';
import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { withInitials } from '../../../shared/documents/initials.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { yearCloseContract } from '../../../shared/year-close/contract.ts';
import { namesOf } from '../documents/people-named.ts';
import { memberNames } from '../members/service.ts';
import type { CommandContext, QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { linesOf, signOffsOf } from './sign-offs.ts';
import { contentOf, frozen, yearViewOf } from './year-copies.ts';

export const yearCloseHandlers: HandlersOf<typeof yearCloseContract> = {
  'years.get': ({ year }, { db, today }) => ({
    signOffs: signOffsOf(db, year),
    copies: queries.selectCopies(db, year).map(factsOfCopy),
    hasEnded: financialYearDays(year).to < today,
  }),

  'years.signOff': ({ name, ...given }, context) => {
    const { db, trail, today, nowMs, person } = context;
    if (given.side === 'practice') requirePractice(context, 'sign for the practice');
    if (given.signedOn > today) throw notYet('signedOn');
    if (given.signedOn < financialYearDays(given.year).from) throw beforeTheYear(given.year);
    // A name in a line that is kept for ever could not be erased any more.
    const hideNames = withInitials(namesOf(context));
    const lines = linesOf(db, given.year, given.signedOn).map(({ text, ...line }) => ({
      ...line,
      text: hideNames(text),
    }));
    const memberId = memberNamed(context, name);
    const id = queries.insertSignOff(db, {
      ...given,
      memberId,
      name: memberId === null ? name : '',
      lines: JSON.stringify(lines),
      appVersion,
      recordedAtMs: nowMs,
      recordedBy: person.name,
    });
    const after = { ...given, lines: lines.length };
    trail({ subject: `sign-off ${id}`, version: 1, after });
    return { id, version: 1 };
  },

  'years.withdraw': ({ id, version, reason }, context) => {
    const { db, trail, today } = context;
    const before = queries.selectSignOff(db, id);
    if (!before) throw notFound('This sign-off');
    if (before.side === 'practice') requirePractice(context, 'withdraw what the practice signed');
    if (!queries.withdraw(db, { id, version, on: today, reason })) throw conflict('This sign-off');
    trail({ subject: `sign-off ${id}`, version: version + 1, after: { withdrawn: reason } });
    return { id, version: version + 1 };
  },

  'years.close': ({ year, reason }, context) => {
    const { db, trail, today, nowMs } = context;
    requirePractice(context, 'close a year');
    if (financialYearDays(year).to >= today) throw notOver(year);
    if (queries.selectCopies(db, year).length > 0 && reason === '') throw closedAlready();
    const { content, sha256 } = frozen(context, year);
    const copy = { year, closedOn: today, closedAtMs: nowMs, reason, content, sha256 };
    const id = queries.insertCopy(db, copy);
    trail({ subject: `year copy ${id}`, version: 1, after: { year, reason, sha256 } });
    return { id, sha256 };
  },

  'years.copy': ({ id }, { db }) => {
    const copy = queries.selectCopy(db, id);
    if (!copy) throw notFound('This copy');
    return { closed: factsOfCopy(copy), content: contentOf(copy) };
  },

  'years.sideBySide': ({ left, right }, context) => ({
    left: asClosedOrNow(context, left),
    right: asClosedOrNow(context, right),
  }),
};

const factsOfCopy = ({ id, closedOn, reason, sha256 }: queries.CopyRow) => ({
  id,
  closedOn,
  reason,
  sha256,
});

function asClosedOrNow({ db, today }: QueryContext, year: number) {
  const copy = queries.selectCopies(db, year).at(-1);
  if (!copy) return { closed: null, view: yearViewOf(db, year, today) };
  const { upTo, source, changes, figures, sections } = contentOf(copy);
  return { closed: factsOfCopy(copy), view: { year, upTo, source, changes, figures, sections } };
}

/**
 * A member whose name it is, whatever its capitals and accents: kept as words it could not be erased
 * any more. Null for anybody else, and where two members share it.
 */
function memberNamed({ db }: CommandContext, name: string): number | null {
  const same = [...memberNames(db)].filter(([, known]) => fold(known) === fold(name));
  return same.length === 1 ? (same[0]?.[0] ?? null) : null;
}

function requirePractice({ person }: CommandContext, what: string): void {
  if (isPractice(person)) return;
  throw new UserError(
    'REFUSED',
    `Only somebody who works for the practice can ${what}. Nothing was changed. Say who is working at the top of the window if that is you.`,
  );
}

const problem = (fields: Record<string, string>): UserError =>
  new UserError('INVALID_INPUT', 'There is a problem with what was entered.', fields);
const notYet = (field: string) => problem({ [field]: 'Enter a date that is today or in the past' });
const beforeTheYear = (year: number) =>
  problem({ signedOn: `Enter a date on or after ${formatDay(financialYearDays(year).from)}` });
const closedAlready = () =>
  problem({ reason: 'Enter why the year is closed once more; the earlier copy stays as it is' });

function notOver(year: number): UserError {
  const { to } = financialYearDays(year);
  return new UserError(
    'REFUSED',
    `The year ${formatFinancialYear(year)} goes on until ${formatDay(to)}, so it cannot be closed yet. Nothing was changed. Close it from the day after.`,
  );
}
