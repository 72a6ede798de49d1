import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { counted, listAnd } from '../../documents/words.ts';
import type { Review } from '../../representativeness/review.ts';
import { isOfNobody, isOpenlyOfNobody } from '../../representativeness/review-of-nobody.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { standingReviews } from '../standing-reviews.ts';
import { countsIn, heldMeetings, itemsHeld, type YearFacts } from '../year-facts.ts';
import type { Rule } from './rule.ts';

/** (3): reasonable efforts to review the membership; what was tried counts whatever came of it. */
export const reviewMembership: Rule = (facts) => {
  const standing = standingReviews(facts.reviews);
  const ofTheYear = standing.filter(({ on }) => countsIn(facts, on));
  return {
    evidence: [
      ...ofTheYear.map(doneFact),
      ...standing.flatMap((review) => seenFacts(review, facts)),
      ...recruitmentFacts(standing, facts),
      ...itemFacts(facts),
    ],
    open: openPoints(ofTheYear, facts),
  };
};

function doneFact(review: Review): EvidenceFact {
  const link = { place: 'representativeness' as const, id: review.id };
  const { doneBy, members } = review;
  const who = `Membership review by ${doneBy}`;
  const compared = comparedInWords(review);
  const inWords = 'conclusion in words, without a comparison of figures';
  if (isOfNobody(review)) {
    // It counts as a review, and says that nobody was there to compare.
    const text = `${who}: no registered patients; ${inWords}`;
    const publicText = isOpenlyOfNobody(review) ? text : `${who}, in words`;
    return { on: review.on, text, publicText, lasting: lastingOf(review, text), link };
  }
  const counts = counted(members.registered, 'registered patient', 'registered patients');
  const text = `${who}: ${counts}${compared === '' ? `; ${inWords}` : `, ${compared}`}`;
  return {
    on: review.on,
    text,
    publicText: compared === '' ? `${who}, in words` : `${who}: the members ${compared}`,
    lasting: lastingOf(review, text),
    link,
  };
}

/** A correction of figures or of the conclusion may say the same in this line. */
const lastingOf = ({ id }: Review, text: string): string => `${text}\nreview ${id}`;

/** A meeting of the year that took place and saw the review, of whichever year that is. */
function seenFacts({ on, meetingId }: Review, facts: YearFacts): EvidenceFact[] {
  return heldMeetings(facts)
    .filter(({ id }) => id === meetingId)
    .map(({ id, heldOn }) => ({
      on: heldOn,
      text: `The group saw the membership review of ${formatDay(on)}`,
      link: { place: 'meetings', id },
    }));
}

function comparedInWords({ comparison }: Review): string {
  const compared = (comparison?.comparisons ?? [])
    .filter(({ outcome }) => outcome.state === 'compared')
    .map(({ label }) => label.toLowerCase());
  if (compared.length === 0) return '';
  return `compared with the practice’s population by ${listAnd(compared)}`;
}

function recruitmentFacts(reviews: readonly Review[], facts: YearFacts): EvidenceFact[] {
  return reviews.flatMap(({ id, steps }) =>
    steps
      .filter(({ on }) => countsIn(facts, on))
      .map(({ on, step, audience, result }) => {
        const reached = audience === '' ? '' : ` (to reach: ${audience})`;
        const tried = `Recruitment: ${step}${reached}`;
        const link = { place: 'representativeness' as const, id };
        if (result === '') return { on, text: tried, link };
        return { on, text: `${tried}. Result: ${result}`, publicText: tried, link };
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
    .filter((review) => !isSeen(review, facts))
    .filter(({ on }) => !discussed(facts).some(({ meetingOn }) => meetingOn >= on))
    .map(({ id, on }) => ({
      text: `No meeting is recorded as held that saw the membership review of ${formatDay(on)}`,
      by,
      link: { place: 'representativeness', id },
    }));
}

/** Seen by a meeting that took place; one of a later year may be taken at its word. */
const isSeen = ({ meetingId, seenOn }: Review, facts: YearFacts): boolean =>
  heldMeetings(facts).some(({ id }) => id === meetingId) ||
  (seenOn !== null && seenOn > financialYearDays(facts.year).to);
