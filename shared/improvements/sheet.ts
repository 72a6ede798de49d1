import { z } from 'zod';
import { financialYearDays, financialYearOf } from '../dates/financial-year.ts';
import { asSentence, capital, listAnd } from '../documents/words.ts';
import { identifyingWords } from '../feedback/identifying-words.ts';
import type { Improvement } from './improvement.ts';
import { resultInWords } from './in-words.ts';
import { improvementState } from './state.ts';

/** In which forms the public sheet is made. */
export const sheetForms = ['Word document', 'web page', 'poster'] as const;

/** What became of what patients said: a "no, because" stands beside the rest with the same weight. */
export const sheetKinds = ['did', 'are doing', 'agreed', 'no, because'] as const;

export const sheetRow = z.strictObject({
  improvementId: z.int(),
  kind: z.enum(sheetKinds),
  /** What patients said; or, where no words of theirs are recorded, where it was discussed. */
  said: z.string(),
  /** Whether `said` is what patients said. */
  fromPatients: z.boolean(),
  answer: z.string(),
});

export const sheet = z.strictObject({
  rows: z.array(sheetRow),
  /** What was changed or left off, in words. */
  leftOut: z.array(z.string()),
  /** Words that could tell who somebody is, to look at before it is published. */
  lookAt: z.array(z.string()),
  /** What nobody is recorded to have asked for, each as a sentence with what to do. */
  unasked: z.array(z.string()),
});

export type SheetRow = z.output<typeof sheetRow>;
export type Sheet = z.output<typeof sheet>;

/**
 * The public sheet of a financial year: what was settled, ended or still being made in it, first
 * what was done. Names become initials. No counts of answers are printed, so none can
 * be small.
 */
export function sheetOf(
  improvements: readonly Improvement[],
  year: number,
  hideNames: (text: string) => string,
): Sheet {
  const ofYear = improvements.filter((one) => belongsTo(one, year));
  const kept = ofYear.filter(({ offSheet }) => !offSheet);
  const [printed, wordless] = [kept.filter(hasSaid), kept.filter((one) => !hasSaid(one))];
  let named = 0;
  const publicly = (text: string) => {
    const hidden = hideNames(text);
    if (hidden !== text) named += 1;
    return hidden;
  };
  const rows = printed
    .toSorted((a, b) => Number(a.state === 'none needed') - Number(b.state === 'none needed'))
    .map((one): SheetRow => ({
      improvementId: one.id,
      kind: kindOf(one),
      said: publicly(saidOf(one)),
      fromPatients: saysWhatWasAsked(one),
      answer: publicly(answerOf(one)),
    }))
    .sort((a, b) => sheetKinds.indexOf(a.kind) - sheetKinds.indexOf(b.kind));
  const off = ofYear.length - kept.length;
  return {
    rows,
    leftOut: [
      ...(named > 0 ? ['Names became initials.'] : []),
      ...(off > 0
        ? [`${off} ${off === 1 ? 'improvement was' : 'improvements were'} left off, as you asked.`]
        : []),
    ],
    lookAt: rows
      .flatMap(({ said, answer }) => identifyingWords(`${said}\n${answer}`))
      .map(({ kind, words }) => `${capital(kind)}: ${words}`),
    unasked: [
      ...wordless.map(
        ({ text }) =>
          `“${hideNames(text)}” is not on the sheet: no words of patients belong to it, and it was settled outside a meeting. Say what they said, and it is printed.`,
      ),
      ...printed
        .filter((one) => !saysWhatWasAsked(one))
        .map(
          ({ text }) =>
            `No words of patients belong to “${hideNames(text)}” yet. Say what they said, or leave it off the sheet.`,
        ),
    ],
  };
}

type Ends = Pick<Improvement, 'agreedOn' | 'outcome' | 'doneOn' | 'stopped' | 'told'>;

/** Settled, done, stopped or told in the year, or being made while it lasted. */
export function belongsTo(one: Ends, year: number): boolean {
  const { from, to } = financialYearDays(year);
  if (one.agreedOn > to) return false;
  const ends = [one.doneOn, one.stopped?.on, one.told?.on].flatMap((day) => day ?? []);
  if ([one.agreedOn, ...ends].some((day) => financialYearOf(day) === year)) return true;
  const ended = one.doneOn ?? one.stopped?.on;
  return one.outcome === 'improvement agreed' && (ended === undefined || ended >= from);
}

/** Worked out anew: what came of a private action has been taken out of it since. */
function kindOf(one: Improvement): SheetRow['kind'] {
  const state = improvementState(one);
  if (state === 'done') return 'did';
  if (state === 'in progress') return 'are doing';
  return state === 'agreed' ? 'agreed' : 'no, because';
}

/**
 * The public words, else what the feedback was about. Without either nobody knows what patients
 * said, and the sheet does not put words into their mouths.
 */
function saidOf({ publicSaid, feedback, decision }: Improvement): string {
  if (publicSaid !== '') return asSentence(capital(publicSaid));
  const titles = [...new Set(feedback.map(({ title }) => title))];
  if (titles.length > 0) return asSentence(capital(listAnd(titles)));
  return decision === null
    ? ''
    : asSentence(`Discussed with the patient group: ${decision.itemTitle}`);
}

/** Whether “You said” has anything to stand under it. */
const hasSaid = (one: Improvement): boolean => saidOf(one) !== '';

const saysWhatWasAsked = ({ publicSaid, feedback }: Improvement): boolean =>
  publicSaid !== '' || feedback.length > 0;

function answerOf(one: Improvement): string {
  const { publicDid, text, state, reason, stopped } = one;
  if (publicDid !== '') return asSentence(capital(publicDid));
  const said = asSentence(capital(text));
  switch (state) {
    case 'done':
      return [said, resultInWords(one)].filter((part) => part !== '').join(' ');
    case 'agreed':
    case 'in progress':
      return said;
    case 'not possible':
      return `${said} We tried, and it was not possible, because: ${asSentence(stopped?.reason ?? '')}`;
    case 'declined':
    case 'none needed':
      if (reason === '') return said;
      // "You said: a bicycle rack. No, because: the landlord has not agreed."
      if (saysWhatWasAsked(one)) return asSentence(capital(reason));
      return `${said} The reason: ${asSentence(reason)}`;
  }
}
