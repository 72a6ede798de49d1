import { z } from 'zod';
import { owner, personInput } from '../actions/action.ts';
import { id, isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';
import { meetingKind, meetingMode } from '../meetings/meeting.ts';
import { itemPurpose, plannedMinutes } from './item-purpose.ts';

/** An item as a template holds it. */
export const templateItem = z.strictObject({
  title: requiredLine('Enter a title for the item'),
  purpose: itemPurpose.default('business'),
  plannedMinutes: plannedMinutes.default(null),
  /** Stands under the title on the agenda. */
  words: text(5_000).default(''),
});

export const agendaTemplate = z.strictObject({
  /** "first", "ordinary", "annual general", or "own 3". */
  key: z.string(),
  /** Null for those that come with the application. */
  id: id.nullable(),
  version: version.nullable(),
  name: z.string(),
  items: z.array(templateItem),
});

/** An item proposed for a meeting, with where it comes from. */
export const proposedItem = templateItem.extend({
  from: z.enum(['template', 'standing items', 'matters arising', 'backlog', 'not discussed']),
  backlogId: id.nullable(),
  /** The item of an earlier meeting that was not discussed. */
  earlierItemId: id.nullable(),
  askedBy: z.string(),
  isPrivate: z.boolean(),
});

/** Something open from earlier meetings, with its history in words. */
export const matterArising = z.strictObject({
  actionId: id.nullable(),
  itemId: id.nullable(),
  reference: z.string(),
  /** Of an action agreed in private only that it is private: an agenda goes out to everybody. */
  title: z.string(),
  isPrivate: z.boolean(),
  /** Of an item what it was there for: an election comes back as one. */
  purpose: itemPurpose,
  /** Oldest first: "Agreed 8 September 2026." "10 November 2026: poster drafted." */
  history: z.array(z.string()),
});

export const backlogFields = z.strictObject({
  title: requiredLine('Enter a title for the item'),
  words: text(5_000).default(''),
  /** Who asked for it; null when nobody is named. */
  askedBy: personInput('Enter who asked for it').nullable().default(null),
  askedOn: isoDate,
  /** Sent in by a patient or anybody outside the group. */
  fromPublic: z.boolean().default(false),
  plannedMinutes: plannedMinutes.default(null),
});

export const backlogItem = backlogFields.extend({
  id,
  version,
  askedBy: owner.nullable(),
  /** The item it became. */
  itemId: id.nullable(),
  meetingId: id.nullable(),
  meetingOn: isoDate.nullable(),
  closedOn: isoDate.nullable(),
  closedReason: optionalLine(1_000),
});

/** Whether the agenda went out, or may still go out, in time. */
export const noticeGiven = z.strictObject({
  /** The last day by the terms of reference; null when they set no notice. */
  lastDay: isoDate.nullable(),
  state: z.enum(['in time', 'late', 'due', 'overdue', 'no rule']),
  words: z.string(),
});

/** An agenda as it was issued. */
export const issuedAgenda = z.strictObject({
  number: z.int().positive(),
  issuedOn: isoDate,
  by: z.string(),
  meeting: z.strictObject({
    kind: meetingKind,
    heldOn: isoDate,
    startsAt: z.string().nullable(),
    endsAt: z.string().nullable(),
    place: z.string(),
    mode: meetingMode,
    joining: z.string(),
  }),
  items: z.array(
    z.strictObject({
      itemId: id,
      title: z.string(),
      words: z.string(),
      plannedMinutes,
      isPrivate: z.boolean(),
      askedBy: z.string(),
    }),
  ),
});

export type TemplateItem = z.output<typeof templateItem>;
export type AgendaTemplate = z.output<typeof agendaTemplate>;
export type ProposedItem = z.output<typeof proposedItem>;
export type MatterArising = z.output<typeof matterArising>;
export type BacklogFields = z.output<typeof backlogFields>;
export type BacklogItem = z.output<typeof backlogItem>;
export type NoticeGiven = z.output<typeof noticeGiven>;
export type IssuedAgenda = z.output<typeof issuedAgenda>;
