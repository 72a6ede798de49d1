import { z } from 'zod';
import { proposerInput, seconderInput } from '../actions/action.ts';
import { roleName } from '../members/membership.ts';
import { id, isoDate, optionalLine, version } from '../rpc/fields.ts';
import { command } from '../rpc/operation.ts';
import {
  checkReason,
  decisionFacts,
  decisionFields,
  interestInput,
  itemFacts,
  itemFields,
  practiceAnswer,
} from './item.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });

/** The items of a meeting, and what was decided and who was elected under them. */
export const meetingItems = {
  'meetings.addItem': command({
    summary: 'Adds an item to a meeting, before the closing items or at a position.',
    input: itemFields.extend({ meetingId: id, position: z.int().positive().optional() }),
    output: saved,
  }),
  'meetings.saveItem': command({
    summary: 'Saves title, notes and subject of an item.',
    input: itemFields.extend({ id, version }),
    output: saved,
  }),
  'meetings.saveItemFacts': command({
    summary: 'Saves title, purpose, planned minutes, privacy and who asked for an item.',
    input: itemFacts.extend({
      ...seen.shape,
      /** Stays as it is unless given. */
      title: itemFields.shape.title.optional(),
    }),
    output: saved,
  }),
  'meetings.moveItem': command({
    summary: 'Moves an item to another position (from 1) in its meeting.',
    input: seen.extend({ position: z.int().positive() }),
    output: saved,
  }),
  'meetings.removeItem': command({
    summary: 'Removes an item that has no decisions and no actions.',
    input: seen,
    output: z.strictObject({}),
  }),
  'meetings.setInterests': command({
    summary: 'Records the whole list of interests declared in an item, and who left for it.',
    input: seen.extend({ interests: z.array(interestInput).max(100) }),
    output: saved,
  }),
  'meetings.addDecision': command({
    summary: 'Adds a decision to an item.',
    input: decisionFields.extend({ itemId: id }).superRefine(checkReason),
    output: saved.extend({ number: z.int() }),
  }),
  'meetings.saveDecision': command({
    summary: 'Corrects a decision.',
    input: decisionFields.extend({ id, version }).superRefine(checkReason),
    output: saved,
  }),
  'meetings.saveDecisionFacts': command({
    summary: 'Saves proposer, seconder, consensus or vote, dissent, and whether it is advice.',
    input: decisionFacts.extend(seen.shape),
    output: saved,
  }),
  'meetings.answerAdvice': command({
    summary: 'Records what the practice answered to advice; null takes the answer back.',
    input: seen.extend({ practiceAnswer: practiceAnswer.nullable() }),
    output: saved,
  }),
  'meetings.removeDecision': command({
    summary: 'Removes a decision entered by mistake; refused when an action carries it out.',
    input: seen,
    output: z.strictObject({}),
  }),
  'meetings.elect': command({
    summary: 'Records an election as a decision and gives the member the role.',
    input: z.strictObject({
      itemId: id,
      memberId: id,
      role: roleName,
      /** The role in words when it is "other". */
      words: optionalLine(100).default(''),
      /** The day of the meeting when absent. */
      startedOn: isoDate.optional(),
      /** Ends the role of whoever held it. */
      replaces: z.boolean().default(true),
      proposer: proposerInput.nullable().default(null),
      seconder: seconderInput.nullable().default(null),
    }),
    output: saved.extend({ number: z.int() }),
  }),
  'meetings.takeElectionBack': command({
    summary: 'Takes an election back that was entered by mistake; roles are as they were before.',
    /** Of the decision. */
    input: seen,
    output: z.strictObject({}),
  }),
};
