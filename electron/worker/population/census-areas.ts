import { nameOfAreas, type Area } from '../../../shared/population/name-of-areas.ts';
import { parseWholeCount } from '../../../shared/population/whole-count.ts';
import { fileRefused } from '../files/file-refused.ts';
import { columnsOf, type Header } from './header.ts';
import { lineProblem, number, quoted } from './line-problem.ts';

export type AreaColumns = { readonly code: number; readonly name: number; readonly date: number };

/** The columns that every Nomis bulk file of the Census begins with. */
export const areaColumns = (header: Header): AreaColumns | undefined =>
  columnsOf(header, { code: 'geography code', name: 'geography', date: 'date' });

/**
 * A column of a Nomis file without the dress of its release: the first files of 2022 add
 * "; measures: Value" to every column.
 */
export const nomisLabel = (name: string) =>
  name
    .replace(/;\s*measures:\s*value$/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Adds up columns over the chosen areas. */
export class SumOverAreas {
  readonly found: Area[] = [];
  /** One sum for each position given. */
  readonly sums: number[];
  private readonly wanted: Set<string>;
  private readonly seen = new Map<string, number>();
  private readonly columns: AreaColumns;
  private readonly positions: readonly number[];

  constructor(
    columns: AreaColumns,
    positions: readonly number[],
    codes: readonly string[] | undefined,
  ) {
    if (!codes || codes.length === 0) throw noAreas();
    this.columns = columns;
    this.positions = positions;
    this.sums = positions.map(() => 0);
    this.wanted = new Set(codes.map((code) => code.trim().toUpperCase()));
  }

  line(fields: readonly string[], line: number): void {
    const code = (fields[this.columns.code] ?? '').trim();
    if (!this.wanted.has(code)) return;
    const before = this.seen.get(code);
    if (before !== undefined) {
      throw lineProblem(
        line,
        `the area ${code} is in the file twice, first in line ${number(before)}`,
      );
    }
    this.seen.set(code, line);
    const year = (fields[this.columns.date] ?? '').trim();
    if (year !== '2021') {
      throw lineProblem(
        line,
        `the date is ${quoted(year)}, but figures of the Census of 2021 are needed`,
      );
    }
    this.found.push({ code, name: (fields[this.columns.name] ?? '').trim() || code });
    for (const [i, position] of this.positions.entries()) {
      const people = parseWholeCount(fields[position] ?? '');
      if (people === undefined) {
        throw lineProblem(line, `${quoted(fields[position])} is not a whole number of people`);
      }
      this.sums[i] = (this.sums[i] ?? 0) + people;
    }
  }

  /** Where the figures are; refuses when a chosen area is not in the file. */
  geography(): { kind: 'areas'; codes: string[]; name: string } {
    const missing = [...this.wanted].filter((code) => !this.seen.has(code));
    if (missing.length > 0) {
      const chosen = this.wanted.size;
      const shown = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ' and others' : '');
      throw fileRefused(
        `Not in this file: ${shown} (${number(missing.length)} of ${number(chosen)} ${chosen === 1 ? 'area' : 'areas'} chosen).`,
        'Choose areas from the list of this file.',
      );
    }
    const codes = this.found.map(({ code }) => code);
    return { kind: 'areas', codes, name: nameOfAreas(this.found) };
  }
}

const noAreas = () =>
  fileRefused('This file has figures for areas.', 'Choose the areas where your patients live.', {
    areaCodes: 'Choose at least one area',
  });
