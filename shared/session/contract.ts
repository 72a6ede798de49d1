import { z } from 'zod';
import { job } from '../rpc/operation.ts';
import { requiredLine } from '../rpc/fields.ts';

export const roles = [
  'secretary',
  'chair',
  'practice manager',
  'member of staff',
  'other',
] as const;

/** Who sits at the computer; the trail carries the name and role. */
export const person = z.strictObject({
  name: requiredLine('Enter your name', 100),
  role: z.enum(roles, { error: 'Choose your role' }),
});

export type Person = z.infer<typeof person>;

export const sessionContract = {
  'session.who': job({
    summary: 'Who is at this computer, as last said; empty before anyone has said it.',
    needs: 'nothing',
    input: z.strictObject({}),
    output: z.strictObject({ person: person.nullable() }),
  }),
  'session.say': job({
    summary: 'Says who is at this computer from now on; remembered until changed.',
    needs: 'nothing',
    input: person,
    output: z.strictObject({ person }),
  }),
};
