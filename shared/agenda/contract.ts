import { z } from 'zod';
import {
  clockTime,
  financialYear,
  id,
  isoDate,
  optionalLine,
  requiredLine,
  version,
} from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { meetingKind, meetingMode } from '../meetings/meeting.ts';
import { agendaPapers } from './papers-contract.ts';
import {
  agendaTemplate,
  backlogFields,
  backlogItem,
  issuedAgenda,
  matterArising,
  noticeGiven,
  proposedItem,
  templateItem,
} from './agenda.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });
const templateName = requiredLine('Enter a name for the template', 120);
const templateItems = z.array(templateItem).min(1, 'Add at least one item').max(100);

const planned = z.strictObject({
  meetings: z.array(z.strictObject({ id, heldOn: isoDate, startsAt: z.string().nullable() })),
  /** Days left out because a meeting stands there already, or that are bank holidays. */
  leftOut: z.array(z.string()),
});

export const agendaContract = {
  ...agendaPapers,
  'agenda.templates': query({
    summary: 'The agenda templates: first, ordinary, annual general, and the group’s own.',
    input: z.strictObject({}),
    output: z.strictObject({ templates: z.array(agendaTemplate) }),
  }),
  'agenda.addTemplate': command({
    summary: 'Adds an agenda template of the group’s own.',
    input: z.strictObject({ name: templateName, items: templateItems }),
    output: saved,
  }),
  'agenda.saveTemplate': command({
    summary: 'Saves an agenda template of the group’s own.',
    input: seen.extend({ name: templateName, items: templateItems }),
    output: saved,
  }),
  'agenda.removeTemplate': command({
    summary: 'Removes an agenda template of the group’s own; meetings keep their items.',
    input: seen,
    output: z.strictObject({}),
  }),
  'agenda.standingItems': query({
    summary: 'The items that stand on every agenda.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(templateItem) }),
  }),
  'agenda.setStandingItems': command({
    summary: 'Sets the whole list of items that stand on every agenda.',
    input: z.strictObject({ items: z.array(templateItem).max(50) }),
    output: z.strictObject({}),
  }),
  'agenda.mattersArising': query({
    summary: 'Open actions that do not rest, and items not discussed, each with its history.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ matters: z.array(matterArising) }),
  }),
  'agenda.propose': query({
    summary: 'The whole agenda that a template would make for a meeting; nothing is changed.',
    input: z.strictObject({ meetingId: id, template: z.string().max(60) }),
    output: z.strictObject({ items: z.array(proposedItem) }),
  }),
  'agenda.build': command({
    summary: 'Puts the items of a template, standing items and backlog on a meeting’s agenda.',
    input: z.strictObject({
      meetingId: id,
      version,
      template: z.string().max(60),
      /** Waiting items to leave for a later meeting. */
      leaveBacklogIds: z.array(id).max(500).default([]),
    }),
    output: saved.extend({ added: z.int() }),
  }),
  'agenda.backlog': query({
    summary: 'Items waiting for a meeting with who asked for them, or all that ever waited.',
    input: z.strictObject({ show: z.enum(['waiting', 'all']).default('waiting') }),
    output: z.strictObject({ items: z.array(backlogItem) }),
  }),
  'agenda.addToBacklog': command({
    summary: 'Adds an item that waits for a meeting.',
    input: backlogFields.extend({ askedOn: isoDate.optional() }),
    output: saved,
  }),
  'agenda.saveBacklogItem': command({
    summary: 'Corrects an item that waits for a meeting.',
    input: backlogFields.extend(seen.shape),
    output: saved,
  }),
  'agenda.takeFromBacklog': command({
    summary: 'Puts a waiting item on the agenda, before the closing items or at a position.',
    input: seen.extend({ meetingId: id, position: z.int().positive().optional() }),
    output: z.strictObject({ itemId: id }),
  }),
  'agenda.closeBacklogItem': command({
    summary: 'Closes a waiting item without a meeting, with the reason.',
    input: seen.extend({ reason: requiredLine('Enter why it is closed', 1_000) }),
    output: saved,
  }),
  'agenda.issue': command({
    summary: 'Issues the agenda of a meeting and keeps it as issued.',
    input: z.strictObject({ meetingId: id, version, issuedOn: isoDate }),
    output: saved.extend({ number: z.int().positive(), notice: noticeGiven }),
  }),
  'agenda.issued': query({
    summary: 'The agendas issued for a meeting, what changed since, and the notice given.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      issues: z.array(issuedAgenda),
      /** What is different now from the newest issue, one sentence each. */
      changes: z.array(z.string()),
      notice: noticeGiven,
    }),
  }),
  'agenda.yearPlan': query({
    summary: 'The meetings of a financial year against the number the terms of reference set.',
    input: z.strictObject({ year: financialYear }),
    output: z.strictObject({
      /** Null when the terms do not say. */
      needed: z.int().nullable(),
      held: z.int(),
      planned: z.int(),
      /** Still to be planned to reach the number. */
      missing: z.int(),
      cancelled: z.int(),
      /** In the words agreed between practice and group. */
      engagementFrequency: z.string(),
      words: z.string(),
      suggestions: z.array(z.strictObject({ on: isoDate, startsAt: z.string(), why: z.string() })),
      /** Missing as well, but too close to each other to be suggested. */
      tooClose: z.int(),
    }),
  }),
  'agenda.planMeetings': command({
    summary: 'Plans several meetings on the days and at the times given, in one go.',
    input: z.strictObject({
      meetings: z
        .array(z.strictObject({ on: isoDate, startsAt: clockTime.nullable().default(null) }))
        .min(1, 'Choose at least one day')
        .max(60),
      kind: meetingKind.default('ordinary'),
      place: optionalLine(300).default(''),
      mode: meetingMode.default('in person'),
    }),
    output: planned,
  }),
  'agenda.planSeries': command({
    summary: 'Plans meetings on a weekday of the month, such as the second Tuesday every 3 months.',
    input: z.strictObject({
      from: isoDate,
      to: isoDate,
      everyMonths: z.int().min(1).max(12),
      /** Taken in turn: two patterns let evenings and daytimes alternate. */
      patterns: z
        .array(
          z.strictObject({
            nth: z.union([
              z.literal(1),
              z.literal(2),
              z.literal(3),
              z.literal(4),
              /** The last. */
              z.literal(-1),
            ]),
            /** 0 for Sunday to 6 for Saturday. */
            weekday: z.int().min(0).max(6),
            startsAt: clockTime,
          }),
        )
        .min(1, 'Choose at least one day')
        .max(7),
      kind: meetingKind.default('ordinary'),
      place: optionalLine(300).default(''),
      mode: meetingMode.default('in person'),
    }),
    output: planned,
  }),
};
