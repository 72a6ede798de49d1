import type { Feedback, FeedbackSource, Theme } from '../../../shared/feedback/feedback.ts';
import { today } from '../../app/today.ts';
import { dateIn, emptyDate, partsOf, type DateParts } from '../../components/date-parts.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

/** Feedback as its form holds it: as typed. */
export type FeedbackValues = {
  source: string;
  sourceWords: string;
  title: string;
  words: string;
  aboutFrom: DateParts;
  aboutTo: DateParts;
  receivedOn: DateParts;
  asked: string;
  responded: string;
  /** One a line, "Telephone: 41". */
  themes: string;
  reasonToKeep: string;
};

export const feedbackValues = (feedback: Feedback | undefined): FeedbackValues => ({
  source: feedback?.source ?? '',
  sourceWords: feedback?.sourceWords ?? '',
  title: feedback?.title ?? '',
  words: feedback?.words ?? '',
  aboutFrom: partsOf(feedback?.aboutFrom),
  aboutTo: feedback ? partsOf(feedback.aboutTo) : emptyDate,
  receivedOn: partsOf(feedback?.receivedOn ?? today()),
  asked: numberText(feedback?.asked),
  responded: numberText(feedback?.responded),
  themes: (feedback?.themes ?? []).map(themeText).join('\n'),
  reasonToKeep: feedback?.reasonToKeep ?? '',
});

const themeText = ({ theme, count }: Theme) => (count === null ? theme : `${theme}: ${count}`);

/** "Telephone: 41" is a theme that was counted; a line without a number is one that was not. */
export function themesIn(typed: string): Theme[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const found = /^(?<theme>.*\S)\s*[:=–-]\s*(?<count>\d{1,7})$/u.exec(line)?.groups;
      const theme = found?.['theme'] ?? line;
      return { theme, count: found ? Number(found['count']) : null };
    });
}

/** What the form sets; figures of a survey file stay as they are. */
export function feedbackInput(
  values: FeedbackValues,
  feedback: Feedback | undefined,
): InputOf<'feedback.add'> {
  return {
    source: values.source as FeedbackSource,
    sourceWords: values.sourceWords,
    title: values.title,
    words: values.words,
    aboutFrom: dateIn(values.aboutFrom),
    aboutTo: dateIn(values.aboutTo) ?? '',
    receivedOn: dateIn(values.receivedOn) ?? '',
    asked: typedNumber(values.asked),
    responded: typedNumber(values.responded),
    themes: themesIn(values.themes),
    figures: feedback?.figures ?? [],
    reasonToKeep: values.reasonToKeep,
  };
}

/** Problems of a single theme are told at the one field that holds them all. */
export const feedbackField = (path: string): string =>
  path.startsWith('themes') ? 'themes' : path;
