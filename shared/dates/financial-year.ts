/** A calendar day written `YYYY-MM-DD`. */
export type IsoDate = string;

/** The financial year a day falls in, by the calendar year it starts in (1 April to 31 March). */
export function financialYearOf(day: IsoDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-01' ? year : year - 1;
}

/** The first and last day of a financial year. */
export function financialYearDays(year: number): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
}

/** A financial year as the field writes it: 2026 becomes "2026/27". */
export function formatFinancialYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
