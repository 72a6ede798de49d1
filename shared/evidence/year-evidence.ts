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
export function yearEvidence(duty: DutyEdition, facts: YearFacts): DutyEvidence {
  const sections = duty.subParagraphs.map(({ reference, heading, text }) => {
    const { evidence, open } = rules[reference](facts);
    const filed = facts.byHand.filter(
      (item) =>
        item.reference === reference && item.removed === null && countsIn(facts, item.aboutOn),
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

function handFact({ id, aboutOn, title, words, attachment }: EvidenceItem): EvidenceFact {
  const said = [title, words].filter((part) => part !== '').join('. ');
  const file = attachment === null ? '' : ` (file: ${attachment.fileName})`;
  const link = { place: 'evidence' as const, id };
  if (file === '') return { on: aboutOn, text: said, link };
  return { on: aboutOn, text: `${said}${file}`, publicText: said, link };
}

const oldestFirst = (a: EvidenceFact, b: EvidenceFact): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
