import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { withReason } from '../../documents/words.ts';
import type { DayedDecision, DayedItem } from '../../meetings/item.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { heldMeetings, itemsHeld, quorateAt, type YearFacts } from '../year-facts.ts';
import type { Rule } from './rule.ts';

/**
 * (4)(b): feedback reviewed with the group with a view to agreeing "the improvements (if any)". A
 * minuted "no improvement needed", or one declined with its reason, counts as much as one agreed.
 */
export const reviewFeedback: Rule = (facts) => {
  const reviewed = itemsHeld(facts).filter(({ about }) => about === 'feedback reviewed');
  const outcomes = outcomesOf(facts);
  return {
    evidence: [...reviewed.map(reviewedFact), ...outcomes.map((one) => outcomeFact(one, facts))],
    open: openPoints(reviewed, outcomes, facts),
  };
};

/** Decisions about improvements at meetings of the year that took place. */
function outcomesOf(facts: YearFacts): DayedDecision[] {
  const held = new Set(heldMeetings(facts).map(({ id }) => id));
  return facts.decisions.filter(
    ({ meetingId, outcome }) => held.has(meetingId) && outcome !== 'decision',
  );
}

function reviewedFact({ meetingOn, meetingId, position, title, feedbackSource }: DayedItem) {
  const source = feedbackSource === '' ? '' : ` from ${feedbackSource}`;
  const text = `Feedback${source} reviewed with the group (item ${position}: ${title})`;
  return { on: meetingOn, text, link: { place: 'meetings' as const, id: meetingId } };
}

function outcomeFact(
  { meetingOn, meetingId, text, outcome, reason }: DayedDecision,
  facts: YearFacts,
): EvidenceFact {
  const without = quorateAt(facts, meetingId) === false ? ' (meeting not quorate)' : '';
  const opening = {
    decision: 'Decided',
    'improvement agreed': 'Improvement agreed',
    'no improvement needed': 'No improvement needed',
    'declined with reason': 'Not agreed, with the reason',
  }[outcome];
  return {
    on: meetingOn,
    text: `${opening}${without}: ${withReason(text, reason)}`,
    link: { place: 'meetings', id: meetingId },
  };
}

function openPoints(
  reviewed: readonly DayedItem[],
  outcomes: readonly DayedDecision[],
  { year }: YearFacts,
): OpenPoint[] {
  const by = financialYearDays(year).to;
  if (reviewed.length === 0) {
    const text = 'No meeting is recorded that reviewed feedback with the group';
    return [{ text, by, link: { place: 'meetings', id: null } }];
  }
  const decided = new Set(outcomes.map(({ itemId }) => itemId));
  return reviewed.flatMap(({ id, meetingId, meetingOn, title, feedbackSource }) => {
    const item = `item “${title}” of ${formatDay(meetingOn)}`;
    const link = { place: 'meetings' as const, id: meetingId };
    const open: OpenPoint[] = [];
    if (!decided.has(id)) {
      const text = `What came of the feedback is not recorded in ${item}: an improvement, none needed, or declined with the reason`;
      open.push({ text, by, link });
    }
    if (feedbackSource === '') {
      open.push({
        text: `Where the feedback came from is not recorded in ${item}`,
        by: null,
        link,
      });
    }
    return open;
  });
}
