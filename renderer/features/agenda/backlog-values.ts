import type { BacklogItem } from '../../../shared/agenda/agenda.ts';
import { dateIn, type DateParts } from '../../components/date-parts.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import { askedByOf, nobody, type AskedByValues } from './asked-by.ts';

/** A waiting item as its form holds it. */
export type BacklogValues = {
  title: string;
  words: string;
  askedBy: AskedByValues;
  fromPublic: boolean;
  askedOn: DateParts;
  plannedMinutes: string;
};

export function backlogValues(item: BacklogItem | undefined, askedOn: DateParts): BacklogValues {
  return {
    title: item?.title ?? '',
    words: item?.words ?? '',
    askedBy: askedByValues(item?.askedBy ?? null),
    fromPublic: item?.fromPublic ?? false,
    askedOn,
    plannedMinutes: numberText(item?.plannedMinutes),
  };
}

export const backlogInput = ({ askedBy, askedOn, plannedMinutes, ...values }: BacklogValues) => ({
  ...values,
  askedBy: askedByOf(askedBy),
  askedOn: dateIn(askedOn) ?? '',
  plannedMinutes: typedNumber(plannedMinutes),
});

function askedByValues(askedBy: BacklogItem['askedBy']): AskedByValues {
  if (askedBy === null) return nobody;
  const { memberId, name } = askedBy;
  if (memberId !== null) return { choice: `member ${memberId}`, name: '' };
  const known = ['The practice', 'A patient'].includes(name);
  return known ? { choice: `name ${name}`, name: '' } : { choice: 'other', name };
}
