import { z } from 'zod';
import { id, isoDate, requiredLine } from '../rpc/fields.ts';

export const sentWhat = [
  'agenda',
  'draft minutes',
  'confirmed minutes',
  'action list',
  'notice',
  'other papers',
] as const;

/** Ways something goes out; a noticeboard reaches nobody by name. */
export const sentWays = [
  'e-mail',
  'post',
  'by hand',
  'text message',
  'noticeboard',
  'website',
] as const;

/** To whom: a member, or anybody or anywhere by name ("practice noticeboard"). */
export const sentTo = z.strictObject({
  memberId: id.nullable().default(null),
  name: requiredLine('Enter to whom it was sent', 200),
});

export const sentEntry = z.strictObject({
  id,
  meetingId: id,
  what: z.enum(sentWhat),
  on: isoDate,
  memberId: id.nullable(),
  name: z.string(),
  how: z.enum(sentWays),
  note: z.string(),
});

export type SentEntry = z.output<typeof sentEntry>;
