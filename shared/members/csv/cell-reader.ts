import type { IsoDate } from '../../dates/financial-year.ts';
import { unguardFormula } from '../../text/formula-guard.ts';
import { headingOf } from './columns.ts';
import { csvFields, type CsvField } from './fields.ts';
import { Unreadable } from './period-cells.ts';
import type { DateFormat, RowProblem } from './preview.ts';
import { isMonthFirst, readDate } from './read-date.ts';

/** The cells of a row by field; a field that the file does not have is an empty text. */
export type Cells = Readonly<Record<CsvField, string>>;

export type CellProblem = Pick<RowProblem, 'column' | 'message'>;

/** Reads the cells of one row and gathers what is wrong instead of stopping at the first. */
export type CellReader = {
  readonly cells: Cells;
  readonly problems: readonly CellProblem[];
  /** What `reading` makes of a cell; undefined, with a problem noted, when it cannot be read. */
  readonly read: <T>(field: CsvField, reading: (cell: string) => T) => T | undefined;
  /** For use inside a reading. */
  readonly day: (text: string) => IsoDate;
};

export function cellReader(raw: Cells, dateFormat: DateFormat): CellReader {
  const cells = cleaned(raw);
  const problems: CellProblem[] = [];
  return {
    cells,
    problems,
    read: (field, reading) => {
      try {
        return reading(cells[field]);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        problems.push({ column: headingOf(field), message: error.message });
        return undefined;
      }
    },
    day: (text) => {
      const date = readDate(text, dateFormat);
      if (date === undefined) {
        const advice = isMonthFirst(text)
          ? 'as day, month, year. Correct it, or choose month first for the whole file'
          : '. Write it like 3 April 2025';
        const gap = advice.startsWith('.') ? '' : ' ';
        throw new Unreadable(`“${shortened(text)}” is not a date that can be read${gap}${advice}`);
      }
      return date;
    },
  };
}

function cleaned(raw: Cells): Cells {
  return Object.fromEntries(csvFields.map((field) => [field, clean(raw[field])])) as Cells;
}

const clean = (value: string): string => unguardFormula(value).replace(/\r\n?/gu, '\n').trim();

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
