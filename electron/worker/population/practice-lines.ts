import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { parseExtractDate } from '../../../shared/population/extract-date.ts';
import type { Provenance } from '../../../shared/population/population-table.ts';
import { parseWholeCount } from '../../../shared/population/whole-count.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { Origin } from './format.ts';
import { lineProblem, quoted } from './line-problem.ts';

/** Columns that every NHS England list-size file has, under whatever name. */
export type PracticeColumns = {
  readonly code: number;
  readonly date: number;
  readonly count?: number | undefined;
  /** The kind of organisation: the figures of networks and boards stand in the same file. */
  readonly type?: number | undefined;
  readonly publication?: number | undefined;
};

/** What the PUBLICATION column of the sample practice's own files says, and of no published file. */
export const inventedPublication = 'SAMPLE_INVENTED';

/** Checks and counts the lines of one practice in a list-size file. */
export class PracticeLines {
  taken = 0;
  date: IsoDate | undefined;
  private invented = false;
  private otherType: string | undefined;
  private readonly columns: PracticeColumns;
  readonly odsCode: string;

  constructor(columns: PracticeColumns, odsCode: string) {
    this.columns = columns;
    this.odsCode = odsCode;
  }

  /** The number of patients of a line; undefined for a line of another kind of organisation. */
  accept(fields: readonly string[], line: number): number | undefined {
    const { type, date, count, publication } = this.columns;
    const kind = type === undefined ? 'GP' : (fields[type] ?? '').trim().toUpperCase();
    if (kind !== 'GP') {
      this.otherType = kind;
      return undefined;
    }
    this.checkDate(fields[date], line);
    if (publication !== undefined) {
      this.invented ||= fields[publication]?.trim() === inventedPublication;
    }
    this.taken++;
    if (count === undefined) return 0;
    const people = parseWholeCount(fields[count] ?? '');
    if (people !== undefined) return people;
    throw lineProblem(
      line,
      `the number of patients is ${quoted(fields[count])}, not a whole number`,
    );
  }

  private checkDate(text: string | undefined, line: number): void {
    const date = parseExtractDate(text ?? '');
    if (!date) throw lineProblem(line, `the extract date is ${quoted(text)}, not a date`);
    if (this.date !== undefined && this.date !== date) {
      throw lineProblem(line, `the extract date is ${date}, but ${this.date} in an earlier line`);
    }
    this.date = date;
  }

  /** Whether the practice is in the file at all; refuses the code of something else. */
  found(): boolean {
    if (this.taken === 0 && this.otherType !== undefined) {
      throw fileRefused(
        `In this file ${this.odsCode} is not a practice but ${quoted(this.otherType)}.`,
        'Check the ODS code of the practice.',
      );
    }
    return this.taken > 0;
  }

  /** The provenance of figures from these lines. */
  provenance(origin: Origin, note: string): Provenance {
    return {
      source: this.invented
        ? 'Invented figures for the sample practice'
        : 'NHS England, Patients Registered at a GP Practice',
      ...origin,
      date: this.date ?? '',
      geography: { kind: 'practice', codes: [this.odsCode], name: this.odsCode },
      coverage: null,
      note: this.invented ? `These are not NHS data. ${note}` : note,
    };
  }
}

/** The code of the practice whose lines are wanted. */
export function wantedPractice(odsCode: string | undefined): string {
  if (odsCode !== undefined) return odsCode.trim().toUpperCase();
  throw fileRefused(
    'This file has figures for practices, and the ODS code of the practice is not known.',
    'Enter the ODS code on the practice page first.',
    { odsCode: 'Enter an ODS code, like P91020' },
  );
}
