import { z } from 'zod';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { id, isoDate } from '../../rpc/fields.ts';
import { isSaid, saidTo } from './sections.ts';
import type { Worksheet } from './worksheet.ts';

/** A material change of which something is still to be recorded. */
export const changeOpen = z.strictObject({
  id,
  title: z.string(),
  /** The day it takes effect; null while it is not known. */
  on: isoDate.nullable(),
  /** As a sentence that goes on after its title: "how people were engaged is not written yet". */
  open: z.array(
    z.strictObject({
      what: z.string(),
      /** The last day on which it is in time; null where it has none. */
      by: isoDate.nullable(),
    }),
  ),
});

export type ChangeOpen = z.infer<typeof changeOpen>;

type Facts = Pick<Worksheet, 'id' | 'kind' | 'title' | 'endsOn' | 'said' | 'activities' | 'steps'>;

/**
 * What is still to be recorded about a material change: how people were engaged, before the day it
 * takes effect; from that day on also how patients were told; and steps whose day has passed. Null
 * when it has it all.
 */
export function changeOpenOf(worksheet: Facts, today: IsoDate): ChangeOpen | null {
  const { id: of, kind, title, endsOn, activities, steps } = worksheet;
  if (kind !== 'material change') return null;
  const isWritten = (key: string) => {
    const said = saidTo(worksheet, key);
    return said !== undefined && isSaid(said);
  };
  const open = [
    ...(endsOn === null ||
    isWritten('engaged') ||
    activities.some(({ state }) => state === 'took place')
      ? []
      : [{ what: 'how people were engaged is not written yet', by: endsOn }]),
    ...(endsOn === null || endsOn > today || isWritten('told')
      ? []
      : [{ what: 'how patients were told is not written yet', by: null }]),
    ...steps
      .filter(({ state, on }) => state === 'planned' && on < today)
      .map(({ what, on }) => ({
        what: `the step of ${formatDay(on)} is not recorded as done (${what})`,
        by: on,
      })),
  ];
  return open.length === 0 ? null : { id: of, title, on: endsOn, open };
}

/** "takes effect on 1 December 2026", "took effect on 1 November 2026": goes on after its title. */
export function effectInWords({ on }: Pick<ChangeOpen, 'on'>, today: IsoDate): string {
  if (on === null) return 'has no day yet';
  return on > today ? `takes effect on ${formatDay(on)}` : `took effect on ${formatDay(on)}`;
}

/** Whether it took effect, or something about it should be recorded by now. */
export const isLate = ({ on, open }: ChangeOpen, today: IsoDate): boolean =>
  (on !== null && on <= today) || open.some(({ by }) => by !== null && by < today);
