import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { asSentence, listAnd, withReason } from '../../documents/words.ts';
import {
  periodInWords,
  publicResponsesInWords,
  responsesInWords,
  sourceInWords,
} from '../../feedback/in-words.ts';
import type { KeptImprovement } from '../../improvements/improvement.ts';
import type { DayedDecision, DayedItem } from '../../meetings/item.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import {
  countsIn,
  heldMeetings,
  itemsHeld,
  quorateAt,
  type FeedbackOfYear,
  type YearFacts,
} from '../year-facts.ts';
import type { Rule } from './rule.ts';

/**
 * (4)(b): feedback reviewed with the group with a view to agreeing "the improvements (if any)". A
 * minuted "no improvement needed", or one declined with its reason, counts as much as one agreed.
 */
export const reviewFeedback: Rule = (facts) => {
  const linked = feedbackAtItems(facts);
  const reviewed = itemsHeld(facts).filter(
    ({ id, about }) => about === 'feedback reviewed' || linked.has(id),
  );
  const outcomes = outcomesOf(facts);
  const outside = facts.improvements.filter(
    ({ decision, agreedOn }) => decision === null && countsIn(facts, agreedOn),
  );
  return {
    evidence: [
      ...reviewed.map((item) => reviewedFact(item, linked.get(item.id) ?? [])),
      ...outcomes.map((one) => outcomeFact(one, facts)),
      ...outside.filter(({ feedback }) => feedback.length > 0).map(settledOutside),
    ],
    open: [
      ...openPoints({ reviewed, outcomes, linked }, facts),
      ...notReviewed(facts),
      ...outside
        .filter(({ feedback }) => feedback.length === 0)
        .map((one) => aboutNoFeedback(one, facts)),
    ],
  };
};

/** Decisions about improvements at meetings of the year that took place. */
function outcomesOf(facts: YearFacts): DayedDecision[] {
  const held = new Set(heldMeetings(facts).map(({ id }) => id));
  return facts.decisions.filter(
    ({ meetingId, outcome }) => held.has(meetingId) && outcome !== 'decision',
  );
}

/** Which feedback was discussed at each item. */
function feedbackAtItems({ feedback }: YearFacts): Map<number, FeedbackOfYear[]> {
  const links = feedback.flatMap((one) => one.discussed.map(({ itemId }) => ({ itemId, one })));
  const grouped = Map.groupBy(links, ({ itemId }) => itemId);
  return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ one }) => one)]));
}

function reviewedFact(item: DayedItem, linked: readonly FeedbackOfYear[]): EvidenceFact {
  const { meetingOn, meetingId, position, title, feedbackSource } = item;
  const at = `reviewed with the group (item ${position}: ${title})`;
  const where = { on: meetingOn, link: { place: 'meetings' as const, id: meetingId } };
  if (linked.length === 0) {
    const source = feedbackSource === '' ? '' : ` from ${feedbackSource}`;
    return { ...where, text: `Feedback${source} ${at}` };
  }
  const said = (publicly: boolean) =>
    `Feedback ${at}: ${linked.map((one) => feedbackInWords(one, publicly)).join('; ')}`;
  return { ...where, text: said(false), publicText: said(true) };
}

/** "Practice survey: waits (about 1 May 2026, 180 of 746 responded)"; publicly without a small number. */
function feedbackInWords(one: FeedbackOfYear, publicly: boolean): string {
  const numbers = publicly ? publicResponsesInWords(one) : responsesInWords(one);
  const facts = [`about ${periodInWords(one)}`, numbers].filter((part) => part !== '');
  return `${sourceInWords(one)}: ${one.title} (${facts.join(', ')})`;
}

function settledOutside(one: KeptImprovement): EvidenceFact {
  const { id, agreedOn, outcome, text, reason, feedback } = one;
  const about = listAnd([...new Set(feedback.map(({ title }) => `“${title}”`))]);
  return {
    on: agreedOn,
    text: `${openings[outcome]}, outside a meeting, about ${about}: ${withReason(text, reason)}`,
    link: { place: 'improvements', id },
  };
}

/**
 * One person can type such a line: without the feedback that it answers, nothing shows that any was
 * reviewed, with the group or without.
 */
function aboutNoFeedback(one: KeptImprovement, { year }: YearFacts): OpenPoint {
  const { id, agreedOn, outcome, text } = one;
  const settled = `${openings[outcome]}, outside a meeting on ${formatDay(agreedOn)}: ${asSentence(text)}`;
  return {
    text: `${settled} It is no evidence that feedback was reviewed with the group, since the feedback that it answers is not recorded`,
    by: financialYearDays(year).to,
    link: { place: 'improvements', id },
  };
}

/** What was received in the year and no meeting has discussed. */
function notReviewed(facts: YearFacts): OpenPoint[] {
  return facts.feedback
    .filter(({ receivedOn }) => countsIn(facts, receivedOn))
    .filter(({ discussed }) => !discussed.some((at) => at.held && at.meetingOn <= facts.upTo))
    .map((one) => notReviewedOpen(one, facts));
}

function notReviewedOpen(one: FeedbackOfYear, { year, upTo }: YearFacts): OpenPoint {
  const { to: by } = financialYearDays(year);
  const link = { place: 'feedback' as const, id: one.id };
  const received = `Feedback received on ${formatDay(one.receivedOn)}`;
  const what = `${sourceInWords(one)}, ${one.title}`;
  const since = one.discussed.filter(({ held }) => held).map(({ meetingOn }) => meetingOn);
  const settledOn = since.toSorted()[0];
  if (settledOn === undefined) {
    return { text: `${received} has not been reviewed with the group: ${what}`, by, link };
  }
  const then = `${received} was not reviewed with the group by ${formatDay(upTo)}: ${what}`;
  const text = `${asSentence(then)} Reviewed since, on ${formatDay(settledOn)}`;
  return { text, by, link, settledOn };
}

const openings = {
  decision: 'Decided',
  'improvement agreed': 'Improvement agreed',
  'no improvement needed': 'No improvement needed',
  'declined with reason': 'Not agreed, with the reason',
} as const;

function outcomeFact(
  { meetingOn, meetingId, text, outcome, reason }: DayedDecision,
  facts: YearFacts,
): EvidenceFact {
  const without = quorateAt(facts, meetingId) === false ? ' (meeting not quorate)' : '';
  return {
    on: meetingOn,
    text: `${openings[outcome]}${without}: ${withReason(text, reason)}`,
    link: { place: 'meetings', id: meetingId },
  };
}

type Reviewed = {
  readonly reviewed: readonly DayedItem[];
  readonly outcomes: readonly DayedDecision[];
  readonly linked: ReadonlyMap<number, readonly FeedbackOfYear[]>;
};

function openPoints({ reviewed, outcomes, linked }: Reviewed, { year }: YearFacts): OpenPoint[] {
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
    if (feedbackSource === '' && !linked.has(id)) {
      open.push({
        text: `Where the feedback came from is not recorded in ${item}`,
        by: null,
        link,
      });
    }
    return open;
  });
}
