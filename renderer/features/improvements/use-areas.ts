import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import type { PriorityArea } from '../../../shared/improvements/improvement.ts';
import { today } from '../../app/today.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** The priority areas of this year and the one before, newest first. */
export function useAreas(): PriorityArea[] {
  const year = financialYearOf(today());
  const found = useOperation('improvements.priorities', { year }).data;
  return found ? [...found.areas, ...found.lastYear] : [];
}
