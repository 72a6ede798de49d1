import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { counted } from '../../../shared/documents/words.ts';
import type { ImportedFile } from '../../../shared/population/contract.ts';
import type { Practice } from '../../../shared/practice/practice.ts';

/** Lists of NHS England are called old after so many days: they come out every month. */
const oldAfterDays = 400;
const dayMs = 86_400_000;

/** What a person should know before taking figures, seen from the record. */
export function importWarnings(
  { tables, totals, date, format }: Pick<ImportedFile, 'tables' | 'totals' | 'date' | 'format'>,
  practice: Practice | undefined,
  today: IsoDate,
): string[] {
  if (format.about !== 'practice') return [];
  const warnings: string[] = [];
  const code = tables[0]?.provenance.geography.codes[0];
  if (practice?.odsCode && code !== undefined && code !== practice.odsCode) {
    warnings.push(`These are the figures of ${code}, not of your practice, ${practice.odsCode}.`);
  } else if (
    typeof practice?.listSize === 'number' &&
    totals.all !== null &&
    totals.all !== practice.listSize
  ) {
    const on = practice.listSizeOn === null ? '' : ` on ${formatDay(practice.listSizeOn)}`;
    warnings.push(
      `The file has ${counted(totals.all, 'patient', 'patients')} on ${formatDay(date)}; the practice page says ${number(practice.listSize)}${on}.`,
    );
  }
  const isMonthly = tables.some(({ provenance }) => provenance.source.startsWith('NHS England'));
  if (isMonthly && Date.parse(today) - Date.parse(date) > oldAfterDays * dayMs) {
    warnings.push(
      `These figures are of ${formatDay(date)}, more than a year old. NHS England publishes new ones every month.`,
    );
  }
  if (date > today)
    warnings.push(`These figures are dated ${formatDay(date)}, which is in the future.`);
  return warnings;
}

const number = (n: number) => n.toLocaleString('en-GB');
