import { financialYearOf, formatFinancialYear } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import type { DutyEdition, Reference } from '../duties/duty.ts';
import type { EvidenceItem } from './contract.ts';
import type { DutyEvidence, EvidenceFact } from './duty-evidence.ts';
import { engage } from './rules/engage.ts';
import { establish } from './rules/establish.ts';
import { makeImprovements } from './rules/make-improvements.ts';
import { reviewFeedback } from './rules/review-feedback.ts';
import { reviewMembership } from './rules/review-membership.ts';
import type { Rule } from './rules/rule.ts';
import { countsIn, type YearFacts } from './year-facts.ts';

const rules: Readonly<Record<Reference, Rule>> = {
  '(1)': establish,
  '(3)': reviewMembership,
  '(4)(a)': engage,
  '(4)(b)': reviewFeedback,
  '(5)': makeImprovements,
};

/**
 * Each sub-paragraph beside the dated facts of the year, oldest first, and what is open.
 *
 * What is not dated, was removed, lies outside the year or in the future does not count. The
 * result states facts; whether they are enough is for people to say.
 */
export function yearEvidence(
  duty: DutyEdition,
  facts: YearFacts,
): Pick<DutyEvidence, 'year' | 'source' | 'sections'> {
  const sections = duty.subParagraphs.map(({ reference, heading, text }) => {
    const { evidence, open } = rules[reference](facts);
    const filed = facts.byHand.filter(
      (item) => item.reference === reference && whyNotCounted(item, facts) === '',
    );
    const ofKind = (kind: EvidenceItem['kind']) =>
      filed.filter((item) => item.kind === kind).map(handFact);
    return {
      reference,
      heading,
      text,
      evidence: [...evidence, ...ofKind('evidence')].sort(oldestFirst),
      explanations: ofKind('explanation').sort(oldestFirst),
      open: [...open],
    };
  });
  return { year: facts.year, source: duty.source, sections };
}

/** Why something filed by hand does not count in the year; empty when it does. */
export function whyNotCounted(
  { removed, aboutOn, holdsUntil }: EvidenceItem,
  facts: YearFacts,
): string {
  if (removed !== null) return `Removed on ${formatDay(removed.on)}: ${removed.reason}`;
  if (holdsUntil !== null && holdsUntil < facts.upTo) {
    return `It held until ${formatDay(holdsUntil)}`;
  }
  const counts: boolean = countsIn(facts, aboutOn);
  if (counts) return '';
  return aboutOn > facts.upTo && financialYearOf(aboutOn) === facts.year
    ? 'It is about a day that is still to come'
    : `It is about ${formatFinancialYear(financialYearOf(aboutOn))}, and counts there`;
}

/** What an item filed by hand says, with the day it was filed where that is another. */
export function handFact(item: EvidenceItem): EvidenceFact {
  const { id, aboutOn, filedOn, title, words, attachment } = item;
  const filed = filedOn === aboutOn ? {} : { filedOn };
  const said = [title, words].filter((part) => part !== '').join('. ');
  // An empty file shows nothing, whatever its name promises: whoever reads of it should know.
  const file =
    attachment === null
      ? ''
      : ` (file: ${attachment.fileName}${attachment.size === 0 ? ', which is empty' : ''})`;
  const link = { place: 'evidence' as const, id };
  // Another file under the same name, or one put in on another day, is not what somebody signed for.
  const lasting = [said, filedOn, attachment?.sha256 ?? ''].join('\n');
  if (file === '') return { on: aboutOn, text: said, lasting, link, ...filed };
  return { on: aboutOn, text: `${said}${file}`, publicText: said, lasting, link, ...filed };
}

const oldestFirst = (a: EvidenceFact, b: EvidenceFact): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
