import { formatDay } from '../../dates/format-day.ts';
import { asSentence, withReason } from '../../documents/words.ts';
import type { KeptImprovement } from '../../improvements/improvement.ts';
import { resultInWords } from '../../improvements/in-words.ts';
import { isTold } from '../../improvements/state.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { countsIn, type YearFacts } from '../year-facts.ts';

/**
 * What was done in the year about one improvement: progress, its end, how patients were told and
 * whether it helped. What its actions say stands with the actions.
 */
export function improvementFacts(one: KeptImprovement, facts: YearFacts): EvidenceFact[] {
  if (one.outcome !== 'improvement agreed') return toldFact(one, facts);
  return [
    ...one.progress.map(({ on, note }) => ({ on, text: `In progress: ${one.text}. ${note}` })),
    ...doneFact(one),
    ...stoppedFact(one),
    ...toldFact(one, facts),
    ...checkedFact(one),
  ]
    .filter(({ on }) => countsIn(facts, on))
    .map((fact) => ({ ...fact, link: { place: 'improvements' as const, id: one.id } }));
}

type Said = Pick<EvidenceFact, 'on' | 'text'>;

function doneFact(one: KeptImprovement): Said[] {
  if (one.doneOn === null || one.stopped !== null) return [];
  const onlyActions = one.doneByActions && one.patientResult === '';
  if (onlyActions) return [];
  const words = [`Improvement made: ${asSentence(one.text)}`, resultInWords(one)];
  return [{ on: one.doneOn, text: words.filter((part) => part !== '').join(' ') }];
}

function stoppedFact({ stopped, text }: KeptImprovement): Said[] {
  if (stopped === null) return [];
  const words = `Tried and found not possible: ${withReason(text, stopped.reason)}`;
  return [{ on: stopped.on, text: words }];
}

function toldFact(one: KeptImprovement, facts: YearFacts): EvidenceFact[] {
  const { id, told, text } = one;
  if (told === null || !countsIn(facts, told.on)) return [];
  const what = isTold(one) ? 'told what came of it' : 'told of it before anything came of it';
  const words = `Patients were ${what} (${told.how}): ${text}`;
  return [{ on: told.on, text: words, link: { place: 'improvements', id } }];
}

function checkedFact({ checked, text }: KeptImprovement): Said[] {
  if (checked === null) return [];
  const words = `Looked at again, did it help: ${checked.helped}. ${asSentence(text)} ${checked.words}`;
  return [{ on: checked.on, text: words.trim() }];
}

/** The decisions whose improvement somebody leads, or has ended, also without an action. */
export function takenUp({ improvements }: YearFacts): Set<number> {
  return new Set(
    improvements
      .filter(({ lead, doneOn, stopped }) => lead !== null || doneOn !== null || stopped !== null)
      .flatMap(({ decision }) => decision?.id ?? []),
  );
}

/** An improvement without actions that is led and not made yet, or whose own words have no lead. */
export function improvementOpen(one: KeptImprovement, { upTo }: YearFacts): OpenPoint[] {
  const { id, text, outcome, actions, lead, dueOn, agreedOn, decision } = one;
  const { doneOn, doneByActions, stopped } = one;
  if (outcome !== 'improvement agreed' || agreedOn > upTo || hasEnded(one, upTo)) return [];
  const link = { place: 'improvements' as const, id };
  const ended = doneOn ?? stopped?.on;
  if (ended !== undefined) {
    const then = `Not made by ${formatDay(upTo)}: ${asSentence(text)}`;
    const since = `${doneOn === null ? 'Found not possible' : 'Made'} since, on ${formatDay(ended)}`;
    // What actions carry is told with the actions.
    return doneByActions ? [] : [{ text: `${then} ${since}`, by: dueOn, link, settledOn: ended }];
  }
  if (lead !== null) {
    return actions.length > 0 ? [] : [{ text: `Not made yet: ${text}`, by: dueOn, link }];
  }
  // Of a decision the missing action is told.
  if (decision !== null) return [];
  const words = `Nobody leads the improvement agreed on ${formatDay(agreedOn)}: ${text}`;
  return [{ text: words, by: dueOn, link }];
}

function hasEnded({ doneOn, stopped }: KeptImprovement, upTo: string): boolean {
  const end = doneOn ?? stopped?.on ?? null;
  return end !== null && end <= upTo;
}
