import { z } from 'zod';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { id, isoDate } from '../../rpc/fields.ts';
import { isSaid, saidTo } from './sections.ts';
import type { Worksheet } from './worksheet.ts';

/** A material change with a day, and what is still to be written about it. */
export const changeOpen = z.strictObject({
  id,
  title: z.string(),
  /** The day it takes effect. */
  on: isoDate,
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

type Facts = Pick<Worksheet, 'id' | 'kind' | 'title' | 'endsOn' | 'said' | 'activities'>;

/**
 * What is still to be recorded about a material change: how people were engaged, before the day it
 * takes effect; from that day on also how patients were told. Null when it has no day yet, or has
 * it all.
 */
export function changeOpenOf(worksheet: Facts, today: IsoDate): ChangeOpen | null {
  const { id: of, kind, title, endsOn, activities } = worksheet;
  if (kind !== 'material change' || endsOn === null) return null;
  const isWritten = (key: string) => {
    const said = saidTo(worksheet, key);
    return said !== undefined && isSaid(said);
  };
  const open = [
    ...(isWritten('engaged') || activities.some(({ state }) => state === 'took place')
      ? []
      : [{ what: 'how people were engaged is not written yet', by: endsOn }]),
    ...(endsOn > today || isWritten('told')
      ? []
      : [{ what: 'how patients were told is not written yet', by: null }]),
  ];
  return open.length === 0 ? null : { id: of, title, on: endsOn, open };
}

/** "takes effect on 1 December 2026", "took effect on 1 November 2026": goes on after its title. */
export const effectInWords = ({ on }: Pick<ChangeOpen, 'on'>, today: IsoDate): string =>
  on > today ? `takes effect on ${formatDay(on)}` : `took effect on ${formatDay(on)}`;
