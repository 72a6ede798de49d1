import { z } from 'zod';
import { actionStates, owner, type Action } from '../actions/action.ts';
import { id, isoDate, version } from '../rpc/fields.ts';

/** What was settled about an improvement; declining it with its reason weighs as much. */
export const improvementOutcomes = [
  'improvement agreed',
  'no improvement needed',
  'declined with reason',
] as const;

/** How far an improvement has come; the last three are ends of their own. */
export const improvementStates = [
  'agreed',
  'in progress',
  'done',
  'not possible',
  'declined',
  'none needed',
] as const;

/** Whether an improvement helped, when somebody looked again later. */
export const helpedAnswers = ['yes', 'in part', 'no', 'too early to say'] as const;

/** What the record does not hold yet about an improvement, in the order it comes up. */
export const openSteps = [
  'lead',
  'due',
  'overdue',
  'open action',
  'patient result',
  'tell',
  'check',
] as const;

/** An action that carries the improvement out, as it stands with the actions. */
const carryingAction = z.strictObject({
  id,
  reference: z.string(),
  text: z.string(),
  owner: z.string(),
  dueOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  result: z.string(),
  state: z.enum(actionStates),
  /** What was noted on its way, oldest first. */
  progress: z.array(z.strictObject({ on: isoDate, note: z.string() })),
});

export const improvement = z.strictObject({
  id,
  version,
  /** The words of the decision; its own where it was agreed outside a meeting. */
  text: z.string(),
  outcome: z.enum(improvementOutcomes),
  reason: z.string(),
  agreedOn: isoDate,
  /** The decision it grew out of; null when agreed outside a meeting. */
  decision: z
    .strictObject({
      id,
      reference: z.string(),
      itemId: id,
      itemTitle: z.string(),
      meetingId: id,
    })
    .nullable(),
  lead: owner.nullable(),
  dueOn: isoDate.nullable(),
  actions: z.array(carryingAction),
  /** Oldest first. */
  progress: z.array(z.strictObject({ id, on: isoDate, note: z.string() })),
  /** Its own day, or that of the last action when all are done. */
  doneOn: isoDate.nullable(),
  /** Whether `doneOn` follows from the actions alone. */
  doneByActions: z.boolean(),
  /** What was done: its own words, else the results of the actions. */
  result: z.string(),
  /** What came of it for patients and carers. */
  patientResult: z.string(),
  stopped: z.strictObject({ on: isoDate, reason: z.string() }).nullable(),
  told: z.strictObject({ on: isoDate, how: z.string() }).nullable(),
  checked: z
    .strictObject({ on: isoDate, helped: z.enum(helpedAnswers), words: z.string() })
    .nullable(),
  priority: z.strictObject({ id, year: z.int(), title: z.string() }).nullable(),
  /** For the public sheet, where the words of the record do not suit it. */
  publicSaid: z.string(),
  publicDid: z.string(),
  offSheet: z.boolean(),
  feedback: z.array(
    z.strictObject({
      id,
      title: z.string(),
      source: z.string(),
      receivedOn: isoDate,
      responded: z.int().nullable(),
    }),
  ),
  state: z.enum(improvementStates),
  daysLate: z.int().min(0),
  open: z.array(z.enum(openSteps)),
});

export const priorityArea = z.strictObject({
  id,
  version,
  year: z.int(),
  title: z.string(),
  words: z.string(),
});

export type ImprovementOutcome = (typeof improvementOutcomes)[number];
export type ImprovementState = (typeof improvementStates)[number];
export type OpenStep = (typeof openSteps)[number];
/** Something practice and group settled about the service, from what patients said to its result. */
export type Improvement = z.output<typeof improvement>;
/** An improvement without what depends on the day on which it is looked at. */
export type KeptImprovement = Omit<Improvement, 'actions' | 'state' | 'daysLate' | 'open'> & {
  readonly actions: readonly (Pick<Action, 'id' | 'doneOn' | 'result'> & {
    readonly progress: readonly Pick<Action['progress'][number], 'on'>[];
  })[];
};
export type PriorityArea = z.output<typeof priorityArea>;

/** The 2014/15 Standard Reporting Template has room for three priority areas in a year. */
export const mostPriorities = 3;
