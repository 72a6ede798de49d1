import type { z } from 'zod';
import { checkContact, memberFields, type MemberFields } from '../member.ts';
import type { HeldRole, ModeChange, Spell } from '../membership.ts';
import { periodProblem } from '../period-problem.ts';
import { cellReader, type CellProblem, type CellReader, type Cells } from './cell-reader.ts';
import { headingOf } from './columns.ts';
import * as details from './detail-cells.ts';
import { csvFields } from './fields.ts';
import * as periods from './period-cells.ts';
import type { DateFormat } from './preview.ts';
import { readRoles } from './role-cells.ts';

/** A member as a row describes one, not yet in the record. */
export type MemberDraft = {
  readonly fields: MemberFields;
  /** Oldest first; at least one. */
  readonly spells: readonly Omit<Spell, 'id'>[];
  readonly modes: readonly ModeChange[];
  readonly roles: readonly Omit<HeldRole, 'id'>[];
};

export type DraftOptions = {
  readonly dateFormat: DateFormat;
  /** For rows that name no joining date; absent: such a row is a problem. */
  readonly joinedOn?: string | undefined;
  /** The first day of roles that name none; absent: the day of joining. */
  readonly rolesFrom?: string | undefined;
};

export type DraftResult =
  | { readonly draft: MemberDraft; readonly problems?: never }
  | { readonly problems: readonly CellProblem[]; readonly draft?: never };

const checked = memberFields.superRefine(checkContact);

/** Reads one row into a draft, or says everything that is wrong with it. */
export function draftOf(cells: Cells, { dateFormat, ...days }: DraftOptions): DraftResult {
  const reader = cellReader(cells, dateFormat);
  const fields = fieldsOf(reader);
  const times = timesOf(reader, days);
  if (reader.problems.length > 0 || !times) return { problems: reader.problems };
  const parsed = checked.safeParse(fields);
  if (!parsed.success) return { problems: parsed.error.issues.map(problemOf) };
  const message = periodProblem({ name: parsed.data.name, ...times });
  if (message !== undefined) return { problems: [{ column: '', message }] };
  return { draft: { fields: parsed.data, ...times } };
}

/** The name a row gives, in one cell or in two. */
export const nameIn = ({ name, firstName, lastName }: Cells): string =>
  (name.trim() || `${firstName.trim()} ${lastName.trim()}`).trim();

/** The member's own fields, to be checked by the same rules as a form. */
function fieldsOf({ cells, read, day }: CellReader): unknown {
  const { email, telephone, mobile, household, interests, skills, note } = cells;
  return {
    name: nameIn(cells),
    registration: read('registration', periods.readRegistration),
    email,
    telephone,
    mobile,
    household,
    interests,
    skills,
    note,
    address: withPostcode(cells.address, cells.postcode),
    preferredWay: read('preferredWay', details.readWay),
    accessNeeds: details.readNeeds(cells.accessNeeds),
    consents: read('consents', (cell) => details.readConsents(cell, day)),
    inductionOn: read('inductionOn', (cell) => (cell === '' ? null : day(cell))),
    confidentialityOn: read('confidentialityOn', (cell) => (cell === '' ? null : day(cell))),
    trainings: read('trainings', (cell) => details.readTrainings(cell, day)),
  };
}

/** Spells, modes and roles; undefined when there is no joining date to build them on. */
function timesOf(
  { cells, read, day }: CellReader,
  { joinedOn: fallback, rolesFrom = '' }: Omit<DraftOptions, 'dateFormat'>,
): Omit<MemberDraft, 'fields'> | undefined {
  const joinedOn = read('joinedOn', (cell) => {
    if (cell !== '') return day(cell);
    if (fallback !== undefined) return fallback;
    throw new periods.Unreadable(
      'There is no joining date. Give one for all rows without, or fill the column',
    );
  });
  const leftOn = read('leftOn', (cell) => (cell === '' ? null : day(cell)));
  const earlier = read('earlierSpells', (cell) => periods.readSpells(cell, day));
  const since = joinedOn ?? '0001-01-01';
  const modes = read('mode', (cell) => periods.readModes(cell, day, since));
  // Who joined later, or left before, held it from joining on.
  const held = rolesFrom > since && (!leftOn || rolesFrom < leftOn) ? rolesFrom : since;
  const roles = read('roles', (cell) => readRoles(cell, day, held));
  if (!joinedOn || leftOn === undefined || !earlier || !modes || !roles) return undefined;
  const reason =
    leftOn === null ? { reason: null, reasonWords: '' } : periods.readReason(cells.reason);
  return {
    spells: [...earlier, { joinedOn, leftOn, ...reason }],
    modes,
    roles: roles.map((role) => ({ ...role, endedOn: role.endedOn ?? leftOn })),
  };
}

function problemOf(issue: z.core.$ZodIssue): CellProblem {
  const field = csvFields.find((known) => known === issue.path[0]);
  return { column: field === undefined ? '' : headingOf(field), message: issue.message };
}

function withPostcode(address: string, postcode: string): string {
  if (postcode === '' || address.toUpperCase().includes(postcode.toUpperCase())) return address;
  return address === '' ? postcode : `${address}\n${postcode}`;
}
