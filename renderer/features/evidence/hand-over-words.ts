import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { count } from '../../components/plural.ts';

/** "3 actions open, 1 of them overdue"; nothing is said twice of none. */
export function actionsInWords(open: number, late: number): string {
  if (open === 0) return 'No action is open';
  const words = `${count(open, 'action')} open`;
  if (late === 0) return `${words}, none of them overdue`;
  if (late === open) return open === 1 ? `${words}, and overdue` : `${words}, all of them overdue`;
  return `${words}, ${late} of them overdue`;
}

/** "6 sets of minutes not confirmed yet, the oldest of 8 September 2025". */
export function minutesInWords(oldestFirst: readonly { readonly heldOn: string }[]): string {
  const [oldest, next] = oldestFirst;
  if (!oldest) return 'No minutes wait to be confirmed';
  if (!next) return `Minutes of ${formatDay(oldest.heldOn)} not confirmed yet`;
  return `${count(oldestFirst.length, 'set')} of minutes not confirmed yet, the oldest of ${formatDay(oldest.heldOn)}`;
}

type Change = { readonly id: number; readonly title: string; readonly endsOn: IsoDate | null };

/** Material changes without a day yet or with one to come, and those of which something is `open`. */
export const changesThatGoOn = <C extends Change>(
  changes: readonly C[],
  { today, open }: { readonly today: IsoDate; readonly open: readonly number[] },
): C[] =>
  changes.filter(({ id, endsOn }) => endsOn === null || endsOn > today || open.includes(id));

/** "The day it takes effect is not known yet.", "It took effect on 1 May 2026; not all is recorded." */
export function changeInWords({ endsOn }: Pick<Change, 'endsOn'>, today: IsoDate): string {
  if (endsOn === null) return 'The day it takes effect is not known yet.';
  if (endsOn > today) return `It takes effect on ${formatDay(endsOn)}.`;
  return `It took effect on ${formatDay(endsOn)}; not everything about it is recorded yet.`;
}
