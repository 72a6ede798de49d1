import { formatDay } from '../dates/format-day.ts';
import type { MemberCounts } from './comparison.ts';

/** Whether a review had nobody to compare: only registered patients are the group of the contract. */
export const isOfNobody = ({
  members,
}: {
  readonly members: Pick<MemberCounts, 'registered'>;
}): boolean => members.registered === 0;

/**
 * Whether a paper that goes out may say so. Only where the group had no members at all: beside members
 * who are known to be there, "no registered patients" would say what each of them is.
 */
export const isOpenlyOfNobody = ({
  members,
}: {
  readonly members: Pick<MemberCounts, 'all'>;
}): boolean => members.all === 0;

/** What is asked before a review of nobody is recorded. */
export function askOfNobody(day: string, members: MemberCounts): string {
  const nobody =
    members.all === 0
      ? `There are no members in the record on ${formatDay(day)}`
      : `No member in the record on ${formatDay(day)} is a registered patient`;
  return `${nobody}: record a review of nobody?`;
}

/** What is said after a number of reviews, so that those of a group without members are not taken for more. */
export function ofNobodyInWords(reviews: number, ofNobody: number): string {
  if (ofNobody === 0) return '';
  const group = 'of a group with no members';
  if (reviews === 1) return `, ${group}`;
  return ofNobody === reviews ? `, each ${group}` : `, of which ${ofNobody} ${group}`;
}
