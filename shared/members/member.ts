import { z } from 'zod';
import { isoDate, optionalLine, requiredLine, text } from '../rpc/fields.ts';
import { optionalEmail } from '../text/email-address.ts';
import { accessNeeds, noAccessNeeds } from './access-needs.ts';
import { consent } from './consents.ts';

/** Whether a member is on the practice's list: only registered patients are compared with it. */
export const registrations = ['registered patient', 'carer', 'other'] as const;
/** How a member takes part; a virtual member is counted apart. */
export const memberModes = ['in person', 'virtual'] as const;
/** Ways to reach a member; post and telephone are worth as much as e-mail. */
export const contactWays = ['e-mail', 'post', 'telephone', 'text message', 'in person'] as const;

export type Registration = (typeof registrations)[number];
export type MemberMode = (typeof memberModes)[number];
export type ContactWay = (typeof contactWays)[number];

export const registration = z.enum(registrations, {
  error: 'Choose how this person is registered',
});
export const memberMode = z.enum(memberModes, { error: 'Choose in person or virtual' });
export const contactWay = z.enum(contactWays, { error: 'Choose a way of contact' });

export const training = z.strictObject({
  title: requiredLine('Enter what the training was'),
  on: isoDate,
});

/** What a form asks about a member, apart from dates of membership, roles and mode. */
export const memberFields = z.strictObject({
  name: requiredLine('Enter a name', 120),
  registration,
  email: optionalEmail.default(''),
  telephone: optionalLine(40).default(''),
  mobile: optionalLine(40).default(''),
  /** Lines as on an envelope, with the postcode. */
  address: text(500).default(''),
  preferredWay: contactWay.nullable().default(null),
  accessNeeds: accessNeeds.default(noAccessNeeds),
  consents: z.array(consent).max(100).default([]),
  /** A clue that people live together, in words: "partner of another member". */
  household: optionalLine(300).default(''),
  /** What the member cares about. */
  interests: text(2_000).default(''),
  /** What the member would like to help with. */
  skills: text(2_000).default(''),
  inductionOn: isoDate.nullable().default(null),
  confidentialityOn: isoDate.nullable().default(null),
  trainings: z.array(training).max(100).default([]),
  note: text(5_000).default(''),
});

export type Training = z.output<typeof training>;
export type MemberFields = z.output<typeof memberFields>;

type Reach = Pick<MemberFields, 'email' | 'telephone' | 'mobile' | 'address' | 'preferredWay'>;

/** The field that the preferred way of contact needs and that is still empty, with what to say. */
export function missingContact(reach: Reach): { field: keyof Reach; message: string } | undefined {
  switch (reach.preferredWay) {
    case 'e-mail':
      return missing(reach, 'email', 'Enter an e-mail address, or choose another way of contact');
    case 'post':
      return missing(reach, 'address', 'Enter an address, or choose another way of contact');
    case 'text message':
      return missing(reach, 'mobile', 'Enter a mobile number, or choose another way of contact');
    case 'telephone':
      if (reach.mobile !== '') return undefined;
      return missing(
        reach,
        'telephone',
        'Enter a telephone number, or choose another way of contact',
      );
    case 'in person':
    case null:
      return undefined;
  }
}

function missing(reach: Reach, field: keyof Reach, message: string) {
  return reach[field] === '' ? { field, message } : undefined;
}

/** For `superRefine`: puts the problem at the field where it is put right. */
export function checkContact(reach: Reach, context: z.RefinementCtx): void {
  const problem = missingContact(reach);
  if (problem)
    context.addIssue({ code: 'custom', path: [problem.field], message: problem.message });
}
