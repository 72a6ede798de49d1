import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import {
  countsFor,
  statementOf,
  type DeclarationStatement,
} from '../../../shared/duties/declaration.ts';
import { references } from '../../../shared/duties/duty.ts';
import { stillOpen } from '../../../shared/evidence/still-open.ts';
import { dutyEvidence, figuresOfYear, shownFiguresOfYear } from '../evidence/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectAnswers } from './queries.ts';

/**
 * The five statements of a year, with what the record counts for each and what was answered; for a
 * paper that goes out without what was private, and with small numbers hidden.
 */
export function declarationOf(
  db: ReadableDb,
  year: number,
  today: IsoDate,
  forPublic = false,
): DeclarationStatement[] {
  const { sections, source } = dutyEvidence(db, year, today, forPublic);
  // An APMS contract has its own clause: the words that stand in for it are not quoted.
  const wordsOf = (text = '') => (source.contractType === 'APMS' ? '' : text);
  const figures = forPublic
    ? shownFiguresOfYear(db, year, today, forPublic)
    : figuresOfYear(db, year, today);
  const answers = selectAnswers(db, year);
  return references.map((reference) => {
    const section = sections.find((one) => one.reference === reference);
    return {
      reference,
      heading: section?.heading ?? '',
      statement: statementOf(reference, wordsOf(section?.text)),
      counts: countsFor(reference, figures),
      evidence: section?.evidence ?? [],
      explanations: section?.explanations ?? [],
      open: stillOpen(section?.open ?? []).length,
      answer: answers.find((one) => one.reference === reference) ?? null,
    };
  });
}
