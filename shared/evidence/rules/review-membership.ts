import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { counted, listAnd } from '../../documents/words.ts';
import type { Review } from '../../representativeness/review.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { countsIn, itemsHeld, type YearFacts } from '../year-facts.ts';
import type { Rule } from './rule.ts';

/** (3): reasonable efforts to review the membership; what was tried counts whatever came of it. */
export const reviewMembership: Rule = (facts) => {
  const reviews = standing(facts);
  return {
    evidence: [
      ...reviews.flatMap((review) => reviewFacts(review, facts)),
      ...recruitmentFacts(reviews, facts),
      ...itemFacts(facts),
    ],
    open: openPoints(reviews, facts),
  };
};

/** The year's reviews without those that a later one corrects. */
const standing = (facts: YearFacts): Review[] =>
  facts.reviews.filter(({ on, correctedBy }) => correctedBy === null && countsIn(facts, on));

function reviewFacts(review: Review, facts: YearFacts): EvidenceFact[] {
  const link = { place: 'representativeness' as const, id: review.id };
  const done = { on: review.on, text: `Membership review ${reviewInWords(review)}`, link };
  if (!countsIn(facts, review.seenOn)) return [done];
  const seen = `The group saw the membership review of ${formatDay(review.on)}`;
  const meeting = { place: 'meetings' as const, id: review.meetingId };
  return [done, { on: review.seenOn, text: seen, link: meeting }];
}

function reviewInWords({ doneBy, members, comparison }: Review): string {
  const who = `by ${doneBy}: ${counted(members.registered, 'registered patient', 'registered patients')}`;
  const compared = (comparison?.comparisons ?? [])
    .filter(({ outcome }) => outcome.state === 'compared')
    .map(({ label }) => label.toLowerCase());
  if (compared.length === 0) return `${who}; conclusion in words, without a comparison of figures`;
  return `${who}, compared with the practice’s population by ${listAnd(compared)}`;
}

function recruitmentFacts(reviews: readonly Review[], facts: YearFacts): EvidenceFact[] {
  return reviews.flatMap(({ id, steps }) =>
    steps
      .filter(({ on }) => countsIn(facts, on))
      .map(({ on, step, audience, result }) => {
        const reached = audience === '' ? '' : ` (to reach: ${audience})`;
        const came = result === '' ? '' : `. Result: ${result}`;
        const text = `Recruitment: ${step}${reached}${came}`;
        return { on, text, link: { place: 'representativeness' as const, id } };
      }),
  );
}

function itemFacts(facts: YearFacts): EvidenceFact[] {
  return discussed(facts).map(({ meetingOn, meetingId, position, title }) => ({
    on: meetingOn,
    text: `Membership review discussed at the meeting (item ${position}: ${title})`,
    link: { place: 'meetings', id: meetingId },
  }));
}

const discussed = (facts: YearFacts) =>
  itemsHeld(facts).filter(({ about }) => about === 'membership review');

function openPoints(reviews: readonly Review[], facts: YearFacts): OpenPoint[] {
  const by = financialYearDays(facts.year).to;
  if (reviews.length === 0) {
    const link = { place: 'representativeness' as const, id: null };
    return [{ text: 'No review of the membership is recorded for the year', by, link }];
  }
  return reviews
    .filter(({ seenOn }) => seenOn === null)
    .filter(({ on }) => !discussed(facts).some(({ meetingOn }) => meetingOn >= on))
    .map(({ id, on }) => ({
      text: `No meeting is noted that saw the membership review of ${formatDay(on)}`,
      by,
      link: { place: 'representativeness', id },
    }));
}
