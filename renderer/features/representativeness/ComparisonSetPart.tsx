import type { ComparisonSet, MemberCounts } from '../../../shared/representativeness/comparison.ts';
import { setInWords } from '../../../shared/representativeness/member-set.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { InternalPaper } from '../../components/InternalPaper.tsx';
import { count } from '../../components/plural.ts';
import { choiceInWords } from '../../../shared/representativeness/choice-in-words.ts';
import { NineParts } from './NineParts.tsx';
import { ReachParts } from './ReachParts.tsx';

/** A comparison as of one day: who is counted, then one characteristic below the other. */
export function ComparisonSetPart({ set }: { readonly set: ComparisonSet }) {
  return (
    <section aria-label="Comparison">
      <InternalPaper />
      <h2 className="nhsuk-heading-m">Members on {formatDay(set.day)}</h2>
      <p>{whoIsCompared(set)}</p>
      {set.choice && <p>{choiceInWords(set.choice)}</p>}
      <NineParts comparisons={set.comparisons} />
      <ReachParts parts={set.reach} />
    </section>
  );
}

/** Whom the figures are about: everybody who is registered, or the chosen ones among them. */
function whoIsCompared({ set, day, members, comparisons }: ComparisonSet): string {
  if (set === 'members') return membersInWords(members);
  const inSet = comparisons[0]?.answers.members ?? 0;
  const registered = count(members.registered, 'registered patient');
  return inSet === 0
    ? `There are no ${setInWords(set, day, 0)} among ${registered}.`
    : `${inSet} ${setInWords(set, day, inSet)}, of ${registered}.`;
}

/**
 * Only registered patients are the group that the contract speaks of; others are named apart.
 *
 * @param compared False for a review without figures, which compares nobody.
 */
export function membersInWords(members: MemberCounts, compared = true): string {
  const apart = [
    members.carers > 0 && count(members.carers, 'carer'),
    members.others > 0 && count(members.others, 'other member'),
  ].filter((words) => words !== false);
  const sentence = registeredInWords(members, compared);
  if (apart.length === 0) return sentence;
  return `${sentence} Members who are not registered patients are counted apart: ${apart.join(' and ')}.`;
}

function registeredInWords(members: MemberCounts, compared: boolean): string {
  if (members.registered === 0) return 'No registered patients, so nobody is compared.';
  const registered = `${count(members.registered, 'registered patient')} (${members.registeredInPerson} in person, ${members.registeredVirtual} virtual)`;
  if (!compared) return `${registered}.`;
  return `${registered} ${members.registered === 1 ? 'is' : 'are'} compared.`;
}
