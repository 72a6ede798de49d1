import { financialYearOf, formatFinancialYear } from '../../shared/dates/financial-year.ts';
import { today } from '../app/today.ts';
import { Select } from './Select.tsx';

type YearSelectProps = {
  readonly year: number;
  /** Years besides this one and the three before that must be there to choose. */
  readonly also?: readonly number[];
  readonly onChange: (year: number) => void;
};

/** Chooses a financial year, newest first. */
export function YearSelect({ year, also = [], onChange }: YearSelectProps) {
  const thisYear = financialYearOf(today());
  const recent = [0, 1, 2, 3].map((back) => thisYear - back);
  const years = [...new Set([...recent, ...also, year])].sort((a, b) => b - a);
  return (
    <Select
      id="year"
      label="Financial year (1 April to 31 March)"
      choices={years.map((one) => ({ value: String(one), label: formatFinancialYear(one) }))}
      value={String(year)}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
