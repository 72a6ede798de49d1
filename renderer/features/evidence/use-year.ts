import { useSearchParams } from 'react-router';
import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import { today } from '../../app/today.ts';

/** The financial year that the address names, this one otherwise; and a way to another. */
export function useYear(): readonly [year: number, setYear: (year: number) => void] {
  const [search, setSearch] = useSearchParams();
  const named = Number(search.get('year'));
  const year = Number.isInteger(named) && named > 1990 ? named : financialYearOf(today());
  return [year, (next) => setSearch({ ...Object.fromEntries(search), year: String(next) })];
}
