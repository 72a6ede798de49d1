import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { addDays } from '../../../shared/dates/add-days.ts';
import { dutiesFor } from '../../../shared/duties/duties-for.ts';
import type { DutyEdition } from '../../../shared/duties/duty.ts';
import {
  changeInWords,
  contractOn,
  type PracticeChange,
} from '../../../shared/duties/practice-change.ts';
import type { DutyEvidence, DutySource } from '../../../shared/evidence/duty-evidence.ts';
import type { ContractType, Practice } from '../../../shared/practice/practice.ts';
import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectChanges } from './queries.ts';

export { selectAnswers, selectWork } from './queries.ts';

type YearOfDuty = Pick<DutyEvidence, 'earlier' | 'changes'> & { readonly edition: DutyEdition };

/**
 * The words of the duty in a year, as far as `upTo`: those in force last, and before a change of
 * contract the ones that differed.
 */
export function dutyOfYear(db: ReadableDb, year: number, upTo: string): YearOfDuty {
  const practice = practiceOf(db);
  const { from } = financialYearDays(year);
  const changes = selectChanges(db);
  const ofYear = changesOfYear(db, year);
  const typeOn = (day: string) => contractOn(day, practice?.contractType ?? null, changes);
  const editionOn = (day: string) => dutiesFor(typeOn(day) ?? 'GMS', day);
  const last = upTo < from ? from : upTo;
  const edition = editionOn(last);
  const earlier = ofYear
    .filter(({ on, contractBefore }) => contractBefore !== null && on > from && on <= upTo)
    .map(({ on }) => ({ until: addDays(on, -1), ...editionOn(addDays(on, -1)) }))
    .filter(({ source }) => source.contractType !== edition.source.contractType);
  return {
    edition: { ...edition, source: sourceFor(practice, edition.source, typeOn(last)) },
    earlier: earlier.map(({ until, source, subParagraphs }) => ({
      until,
      source,
      subParagraphs: subParagraphs
        .filter(({ reference, text }) => textOf(edition, reference) !== text)
        .map(({ reference, text }) => ({ reference, text })),
    })),
    // What is still ahead has changed nothing yet.
    changes: ofYear.filter(({ on }) => on <= upTo).map(changeInWords),
  };
}

/** What happened to the practice in a year, oldest first. */
export function changesOfYear(db: ReadableDb, year: number): PracticeChange[] {
  const { from, to } = financialYearDays(year);
  return selectChanges(db).filter(({ on }) => on >= from && on <= to);
}

const textOf = ({ subParagraphs }: DutyEdition, reference: string) =>
  subParagraphs.find((one) => one.reference === reference)?.text;

/** What must be said of the words for this practice: its own clause, or that it is not known yet. */
function sourceFor(
  practice: Practice | undefined,
  source: DutySource,
  contract: ContractType | null,
): DutySource {
  if (contract === null) {
    const what = practice ? 'The type of contract is' : 'The practice and its contract are';
    const note = `${source.note} ${what} not entered yet, so the words for a GMS contract stand here.`;
    return { ...source, note };
  }
  if (!practice) return source;
  if (source.contractType !== 'APMS' || practice.contractClause === '') return source;
  return { ...source, note: `${source.note} The clause is: ${practice.contractClause}.` };
}
