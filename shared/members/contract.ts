import { z } from 'zod';
import { filePath, id, isoDate, optionalLine, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { yearlyConfirmation } from './confirmation-contract.ts';
import { importInput, importPreview } from './csv/preview.ts';
import { checkContact, contactWay, memberFields, memberMode, registration } from './member.ts';
import {
  confirmation,
  heldRole,
  leavingReason,
  modeChange,
  roleName,
  spell,
} from './membership.ts';
import { movement } from './movement.ts';
import { standings } from './standing.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });
const namedMember = z.strictObject({ id, name: z.string() });

/** One line of the register. */
export const memberRow = z.strictObject({
  id,
  version,
  name: z.string(),
  registration,
  mode: memberMode,
  /** Roles held on the day asked about, in words. */
  roles: z.array(z.string()),
  /** Whether they are a member on the day asked about, were one, or will join on `joinedOn`. */
  standing: z.enum(standings),
  joinedOn: isoDate,
  leftOn: isoDate.nullable(),
  email: z.string(),
  telephone: z.string(),
  mobile: z.string(),
  preferredWay: contactWay.nullable(),
  /** Access needs in words, one each. */
  needs: z.array(z.string()),
  /** The last day this member said "still registered, still willing". */
  confirmedOn: isoDate.nullable(),
});

export const member = memberFields.extend({
  id,
  version,
  /** Oldest first. */
  spells: z.array(spell),
  roles: z.array(heldRole),
  modes: z.array(modeChange),
  confirmations: z.array(confirmation),
  /** Whether this person is a member today. */
  current: z.boolean(),
  /** Besides: somebody whose day of joining is still to come is no former member. */
  standing: z.enum(standings),
  /** How they take part today, or took part last. */
  mode: memberMode,
  /** Other members whose address reads the same. */
  sameAddress: z.array(namedMember),
});

export type MemberRow = z.output<typeof memberRow>;
export type Member = z.output<typeof member>;

const otherNeedsWords = { path: ['words'], message: 'Enter what the role is called' };
const reasonNeedsWords = { path: ['reasonWords'], message: 'Enter the reason for leaving' };

export const membersContract = {
  ...yearlyConfirmation,
  'members.list': query({
    summary:
      'Members by name: current ones with those to come, former ones or all, found by any part of name, e-mail, telephone or role.',
    input: z.strictObject({
      show: z.enum(['current', 'former', 'all']).default('current'),
      text: optionalLine(100).default(''),
      /** Counted as current on this day; today when absent. */
      on: isoDate.optional(),
    }),
    output: z.strictObject({
      members: z.array(memberRow),
      /** How many there are on the day, whatever was searched for. */
      counts: z.strictObject({
        current: z.int(),
        inPerson: z.int(),
        virtual: z.int(),
        registered: z.int(),
        former: z.int(),
        /** Those who join on a later day; listed with the current ones, not counted among them. */
        toCome: z.int(),
      }),
    }),
  }),
  'members.get': query({
    summary: 'Everything the record holds about one member.',
    input: z.strictObject({ id }),
    output: member,
  }),
  'members.similar': query({
    summary: 'Members, present and former, who may be the person about to be added.',
    input: z.strictObject({
      name: optionalLine(120),
      email: optionalLine(254).default(''),
      telephone: optionalLine(40).default(''),
    }),
    output: z.strictObject({
      members: z.array(namedMember.extend({ why: z.string(), standing: z.enum(standings) })),
    }),
  }),
  'members.add': command({
    summary: 'Adds a member who joined on a day.',
    input: memberFields
      .extend({ joinedOn: isoDate, mode: memberMode.default('in person') })
      .superRefine(checkContact),
    output: saved,
  }),
  'members.save': command({
    summary: 'Saves details, needs, consents and training of one member.',
    input: memberFields.extend({ id, version }).superRefine(checkContact),
    output: saved,
  }),
  'members.leave': command({
    summary: 'Ends a membership: the day given is the first day not a member; roles end with it.',
    input: seen
      .extend({
        leftOn: isoDate,
        reason: leavingReason,
        reasonWords: optionalLine(300).default(''),
      })
      .refine((given) => given.reason !== 'other' || given.reasonWords !== '', reasonNeedsWords),
    output: saved,
  }),
  'members.rejoin': command({
    summary: 'Starts a new membership for somebody who was a member before.',
    input: seen.extend({ joinedOn: isoDate, mode: memberMode }),
    output: saved,
  }),
  'members.saveSpell': command({
    summary: 'Corrects the dates of one membership of a person.',
    input: seen
      .extend({
        spellId: id,
        joinedOn: isoDate,
        leftOn: isoDate.nullable(),
        reason: leavingReason.nullable(),
        reasonWords: optionalLine(300).default(''),
      })
      .refine((given) => given.reason !== 'other' || given.reasonWords !== '', reasonNeedsWords)
      .refine((given) => (given.leftOn === null) === (given.reason === null), {
        path: ['reason'],
        message: 'Give both the date of leaving and its reason, or neither',
      }),
    output: saved,
  }),
  'members.remove': command({
    summary: 'Removes a person entered by mistake; refused when meetings or actions name them.',
    input: seen,
    output: z.strictObject({}),
  }),
  'members.giveRole': command({
    summary: 'Gives a member a role from a day on, or for a past period.',
    input: seen
      .extend({
        role: roleName,
        words: optionalLine(100).default(''),
        startedOn: isoDate,
        endedOn: isoDate.nullable().default(null),
      })
      .refine((given) => given.role !== 'other' || given.words !== '', otherNeedsWords),
    /** `hint` says who else holds the role in that time, or is null: two may. */
    output: saved.extend({ roleId: id, hint: z.string().nullable() }),
  }),
  'members.endRole': command({
    summary: 'Ends a role: the day given is the first day without it.',
    input: seen.extend({ roleId: id, endedOn: isoDate }),
    output: saved,
  }),
  'members.removeRole': command({
    summary: 'Removes a role entered by mistake.',
    input: seen.extend({ roleId: id }),
    output: saved,
  }),
  'members.setMode': command({
    summary: 'Says how a member takes part from a day on: in person or virtual.',
    input: seen.extend({ mode: memberMode, fromOn: isoDate }),
    output: saved,
  }),
  'members.movement': query({
    summary: 'Members at the start of a period, who joined, who left, and who is there at its end.',
    input: z.strictObject({ from: isoDate, to: isoDate }).refine(({ from, to }) => from <= to, {
      path: ['to'],
      message: 'Enter an end date that is not before the start date',
    }),
    output: movement.extend({
      reasons: z.array(z.strictObject({ reason: leavingReason, count: z.int() })),
    }),
  }),
  'members.importCsv': job({
    summary: 'Says what a CSV file of members would add, or adds it; nothing is taken half.',
    input: importInput,
    output: importPreview,
  }),
  'members.exportCsv': job({
    summary: 'Writes members to a new CSV file that can be imported again.',
    input: z.strictObject({
      /** The file to write; an existing file is never overwritten. */
      path: filePath,
      show: z.enum(['current', 'former', 'all']).default('current'),
    }),
    output: z.strictObject({ path: z.string(), sha256: z.string(), members: z.int() }),
  }),
};
