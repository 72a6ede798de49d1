import { formatDay } from '../dates/format-day.ts';
import type { DeclarationAnswer } from './declaration.ts';

/** The year's question with its number, as far as they are known; else empty. */
export const questionInWords = ({ question, questionWords }: DeclarationAnswer): string =>
  [question, questionWords].filter((part) => part !== '').join(' ');

/** "Yes, by Sample Manager, 20 November 2026"; empty where nothing was answered. */
export function answerInWords({ answer, answeredBy, answeredOn }: DeclarationAnswer): string {
  if (answer === '') return '';
  const who = answeredBy === '' ? '' : `, by ${answeredBy}`;
  const when = answeredOn === null ? '' : `, ${formatDay(answeredOn)}`;
  return `${answer}${who}${when}`;
}
