import { ageLabel, parseAgeLabel, type AgeRange } from '../../../shared/population/age-label.ts';
import type { AgeAndSexRow } from '../../../shared/population/population-table.ts';
import { downloadAgain, fileRefused } from '../files/file-refused.ts';
import { lineProblem, number, quoted } from './line-problem.ts';

export type Sex = AgeAndSexRow['sex'];
export const sexes: readonly Sex[] = ['female', 'male'];

/** One number of the file and the line it stands in. */
type Entry = { readonly count: number; readonly line: number };

const sexOf: Readonly<Record<string, Sex | 'all'>> = {
  FEMALE: 'female',
  F: 'female',
  MALE: 'male',
  M: 'male',
  ALL: 'all',
  PERSONS: 'all',
};

/** Collects and checks one practice's numbers by sex and age. */
export class AgesOfPractice {
  /** Rows of a sex that is neither female nor male, which the published tables do not show. */
  otherSexes = new Set<string>();
  /** Whether ages of everyone together, without sex, were met. */
  agesWithoutSex = false;
  private readonly entries = new Map<string, Entry>();
  private readonly again: { readonly key: string; readonly line: number }[] = [];
  private readonly bands: ReadonlyMap<string, AgeRange>;
  private readonly who: string;

  constructor(bands: readonly AgeRange[], who: string) {
    this.bands = new Map(bands.map((band) => [ageLabel(band), band]));
    this.who = who;
  }

  add(sexText: string, ageText: string, entry: Entry): void {
    const sex = sexOf[sexText.trim().toUpperCase()];
    if (!sex) {
      this.otherSexes.add(sexText.trim());
      return;
    }
    const age = this.labelOf(ageText, entry.line);
    if (sex === 'all' && age !== 'ALL') this.agesWithoutSex = true;
    const key = `${sex} ${age}`;
    if (this.entries.has(key)) this.again.push({ key, line: entry.line });
    else this.entries.set(key, entry);
  }

  private labelOf(text: string, line: number): string {
    if (text.trim().toUpperCase() === 'ALL') return 'ALL';
    const range = parseAgeLabel(text);
    const label = range && ageLabel(range);
    if (label !== undefined && this.bands.has(label)) return label;
    throw lineProblem(line, `the age is ${quoted(text)}, which this kind of file does not have`);
  }

  /** The number of the row for all ages of a sex, or of everyone. */
  all(sex: Sex | 'all'): number | undefined {
    return this.entries.get(`${sex} ALL`)?.count;
  }

  /** Refuses what stands twice. */
  refuseDuplicates(): void {
    const [first] = this.again;
    if (!first) return;
    const firstLine = this.entries.get(first.key)?.line ?? 0;
    const lines = `lines ${number(firstLine)} and ${number(first.line)}`;
    if (this.again.length > 1 && this.again.length >= this.entries.size / 2) {
      throw fileRefused(
        `${this.who} is in this file twice (${lines}), so its patients would count double.`,
        'The publisher has to correct the file: look for a newer issue of it.',
      );
    }
    throw fileRefused(
      `The row “${first.key}” of ${this.who} is in this file twice (${lines}).`,
      'The publisher has to correct the file: look for a newer issue of it.',
    );
  }

  /** Every band of a sex; ages without a row are nobody. Refuses bands that miss their own total. */
  rowsOf(sex: Sex): AgeAndSexRow[] {
    const rows = [...this.bands].map(([label, band]) => ({
      sex,
      ...band,
      count: this.entries.get(`${sex} ${label}`)?.count ?? 0,
    }));
    const total = this.entries.get(`${sex} ALL`);
    if (!total) {
      throw fileRefused(
        `The row with ${sex} patients of all ages of ${this.who} is missing: the file is cut short.`,
        downloadAgain,
      );
    }
    const sum = rows.reduce((people, { count }) => people + count, 0);
    if (sum === total.count) return rows;
    throw fileRefused(
      `The ages of ${sex} patients of ${this.who} add up to ${number(sum)}, but line ${number(total.line)} says ${number(total.count)}: rows are missing or wrong.`,
      downloadAgain,
    );
  }

  /** Whether the file has any row of a sex. */
  has(sex: Sex): boolean {
    return [...this.entries.keys()].some((key) => key.startsWith(`${sex} `));
  }
}
