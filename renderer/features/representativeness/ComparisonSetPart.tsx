import type { ComparisonSet, MemberCounts } from '../../../shared/representativeness/comparison.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { count } from '../../components/plural.ts';
import { choiceInWords } from './choice-in-words.ts';
import { NineParts } from './NineParts.tsx';
import { ReachParts } from './ReachParts.tsx';

/** A comparison as of one day: who is counted, then one characteristic below the other. */
export function ComparisonSetPart({ set }: { readonly set: ComparisonSet }) {
  return (
    <section aria-label="Comparison">
      <h2 className="nhsuk-heading-m">Members on {formatDay(set.day)}</h2>
      <p>{membersInWords(set.members)}</p>
      {set.choice && <p>{choiceInWords(set.choice)}</p>}
      <NineParts comparisons={set.comparisons} />
      <ReachParts parts={set.reach} />
    </section>
  );
}

/** Only registered patients are the group that the contract speaks of; others are named apart. */
export function membersInWords(members: MemberCounts): string {
  const apart = [
    members.carers > 0 && count(members.carers, 'carer'),
    members.others > 0 && count(members.others, 'other member'),
  ].filter((words) => words !== false);
  const compared = `${count(members.registered, 'registered patient')} (${members.registeredInPerson} in person, ${members.registeredVirtual} virtual)`;
  const sentence = `${capital(compared)} ${members.registered === 1 ? 'is' : 'are'} compared.`;
  if (apart.length === 0) return sentence;
  return `${sentence} Members who are not registered patients are counted apart: ${apart.join(' and ')}.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
