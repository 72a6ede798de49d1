import type { KeptAction } from '../../actions/action.ts';
import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { asSentence } from '../../documents/words.ts';
import type { DayedDecision } from '../../meetings/item.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { countsIn, heldMeetings, type YearFacts } from '../year-facts.ts';
import { improvementFacts, improvementOpen, takenUp } from './improvement-facts.ts';
import type { Rule } from './rule.ts';

/** (5): reasonable efforts to make the improvements that were agreed, this year or earlier. */
export const makeImprovements: Rule = (facts) => {
  const agreed = facts.decisions.filter(({ outcome }) => outcome === 'improvement agreed');
  const ids = new Set(agreed.map(({ id }) => id));
  const actions = facts.actions.filter(({ decisionId }) => ids.has(decisionId ?? 0));
  const taken = takenUp(facts);
  return {
    evidence: [
      ...noneNeeded(agreed, facts),
      ...actions.flatMap((one) => actionFacts(one, agreed, facts)),
      ...facts.improvements.flatMap((one) => improvementFacts(one, facts)),
    ],
    open: [
      ...agreed
        .filter(({ id }) => !taken.has(id))
        .flatMap((decision) => decisionOpen(decision, actions, facts)),
      ...facts.improvements.flatMap((one) => improvementOpen(one, facts)),
      ...actions.flatMap((action) => actionOpen(action, facts)),
      ...nothingAgreed(agreed, facts),
    ],
  };
};

function actionFacts(
  action: KeptAction,
  agreed: readonly DayedDecision[],
  facts: YearFacts,
): EvidenceFact[] {
  const { id, reference, text, doneOn, result, progress, decisionId } = action;
  const link = { place: 'actions' as const, id };
  const notes = progress
    .filter(({ on }) => countsIn(facts, on))
    .map(({ on, note }) => ({ on, text: `${reference} in progress: ${note}`, link }));
  if (!countsIn(facts, doneOn)) return notes;
  const improvement = agreed.find((one) => one.id === decisionId)?.text ?? '';
  const said = [
    `${reference} done: ${asSentence(text)}`,
    `For the improvement: ${asSentence(improvement)}`,
    ...(result === '' ? [] : [`Result: ${asSentence(result)}`]),
  ];
  return [...notes, { on: doneOn, text: said.join(' '), link }];
}

/** "(if any)": where it was decided that none is needed, there is nothing to make. */
function noneNeeded(agreed: readonly DayedDecision[], facts: YearFacts): EvidenceFact[] {
  if (agreed.some(({ meetingOn }) => countsIn(facts, meetingOn))) return [];
  return decidedNone(facts).map(({ meetingOn, meetingId }) => ({
    on: meetingOn,
    text: 'Decided with the group that no improvement is needed',
    link: { place: 'meetings', id: meetingId },
  }));
}

/** At meetings of the year that took place: without the group it was not decided with it. */
function decidedNone(facts: YearFacts): DayedDecision[] {
  const held = new Set(heldMeetings(facts).map(({ id }) => id));
  return facts.decisions.filter(
    ({ outcome, meetingId }) => outcome === 'no improvement needed' && held.has(meetingId),
  );
}

/** An improvement that nobody has undertaken to make. */
function decisionOpen(
  { id, meetingId, meetingOn, text }: DayedDecision,
  actions: readonly KeptAction[],
  { year, upTo }: YearFacts,
): OpenPoint[] {
  if (meetingOn > upTo || actions.some(({ decisionId }) => decisionId === id)) return [];
  return [
    {
      text: `No action carries out the improvement agreed on ${formatDay(meetingOn)}: ${text}`,
      by: financialYearDays(year).to,
      link: { place: 'meetings', id: meetingId },
    },
  ];
}

function actionOpen(
  { id, reference, text, dueOn, doneOn, result }: KeptAction,
  facts: YearFacts,
): OpenPoint[] {
  const link = { place: 'actions' as const, id };
  if (doneOn === null) return [{ text: `${reference} is not done: ${text}`, by: dueOn, link }];
  if (doneOn > facts.upTo) {
    const then = `${reference} was not done by ${formatDay(facts.upTo)}: ${asSentence(text)}`;
    const words = `${then} Done since, on ${formatDay(doneOn)}`;
    return [{ text: words, by: dueOn, link, settledOn: doneOn }];
  }
  if (result !== '' || !countsIn(facts, doneOn)) return [];
  return [{ text: `What came of ${reference} is not recorded`, by: null, link }];
}

function nothingAgreed(agreed: readonly DayedDecision[], facts: YearFacts): OpenPoint[] {
  if (agreed.length > 0 || decidedNone(facts).length > 0) return [];
  if (facts.improvements.some(({ outcome }) => outcome === 'improvement agreed')) return [];
  const text = 'No improvement is recorded as agreed, and no decision that none is needed';
  const by = financialYearDays(facts.year).to;
  return [{ text, by, link: { place: 'meetings', id: null } }];
}
