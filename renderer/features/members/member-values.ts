import type { Member } from '../../../shared/members/contract.ts';
import type { Consent } from '../../../shared/members/consents.ts';
import type { MemberFields } from '../../../shared/members/member.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

type SameAsStored = Pick<
  MemberFields,
  | 'name'
  | 'email'
  | 'telephone'
  | 'mobile'
  | 'address'
  | 'household'
  | 'interests'
  | 'skills'
  | 'note'
>;

/** A member as the form holds one: as typed. */
export type MemberValues = SameAsStored & {
  registration: string;
  preferredWay: string;
  accessNeeds: Omit<MemberFields['accessNeeds'], 'largePrintPoints'> & { largePrintPoints: string };
  consents: { about: string; given: string; on: DateParts; source: string }[];
  inductionOn: DateParts;
  confidentialityOn: DateParts;
  trainings: { title: string; on: DateParts }[];
};

export function memberValues(member: Member): MemberValues {
  const { name, email, telephone, mobile, address, household, interests, skills, note } = member;
  return {
    name,
    email,
    telephone,
    mobile,
    address,
    household,
    interests,
    skills,
    note,
    registration: member.registration,
    preferredWay: member.preferredWay ?? '',
    accessNeeds: {
      ...member.accessNeeds,
      largePrintPoints: numberText(member.accessNeeds.largePrintPoints),
    },
    consents: member.consents.map((consent) => ({
      ...consent,
      given: consent.given ? 'yes' : 'no',
      on: partsOf(consent.on),
    })),
    inductionOn: partsOf(member.inductionOn),
    confidentialityOn: partsOf(member.confidentialityOn),
    trainings: member.trainings.map(({ title, on }) => ({ title, on: partsOf(on) })),
  };
}

export function memberInput(
  values: MemberValues,
  { id, version }: Pick<Member, 'id' | 'version'>,
): InputOf<'members.save'> {
  return {
    ...values,
    id,
    version,
    registration: values.registration as MemberFields['registration'],
    preferredWay: wayOrNone(values.preferredWay),
    accessNeeds: {
      ...values.accessNeeds,
      largePrintPoints: typedNumber(values.accessNeeds.largePrintPoints),
    },
    consents: values.consents.map(({ about, given, on, source }) => ({
      about: about as Consent['about'],
      given: given === 'yes',
      on: dateIn(on) ?? '',
      source,
    })),
    inductionOn: dateIn(values.inductionOn),
    confidentialityOn: dateIn(values.confidentialityOn),
    trainings: values.trainings.map(({ title, on }) => ({ title, on: dateIn(on) ?? '' })),
  };
}

/** The preferred way of contact from a select whose empty choice means "not said". */
export const wayOrNone = (value: string): MemberFields['preferredWay'] =>
  value === '' ? null : (value as MemberFields['preferredWay']);
