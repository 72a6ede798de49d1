import { weekdayNames } from '../../../shared/dates/weekday.ts';
import type { MeetingMode } from '../../../shared/meetings/meeting.ts';
import type { Choice } from '../../components/choice.ts';
import { dateIn, type DateParts } from '../../components/date-parts.ts';
import { typedTime } from '../../../shared/dates/typed-time.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

type PatternValues = { nth: string; weekday: string; startsAt: string };

/** A series of meetings as its form holds it. */
export type SeriesValues = {
  from: DateParts;
  to: DateParts;
  everyMonths: string;
  patterns: PatternValues[];
  /** Whether the second pattern is used. */
  takesTurns: boolean;
  place: string;
  mode: string;
};

export const nthChoices: readonly Choice[] = [
  { value: '1', label: 'First' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
  { value: '4', label: 'Fourth' },
  { value: '-1', label: 'Last' },
];

export const weekdayChoices: readonly Choice[] = weekdayNames.map((label, index) => ({
  value: String(index),
  label,
}));

export const everyChoices: readonly Choice[] = [1, 2, 3, 4, 6, 12].map((months) => ({
  value: String(months),
  label: months === 1 ? 'Every month' : `Every ${months} months`,
}));

type SeriesInput = InputOf<'agenda.planSeries'>;

export function seriesInput(values: SeriesValues): SeriesInput {
  const { from, to, everyMonths, patterns, takesTurns, place, mode } = values;
  return {
    from: dateIn(from) ?? '',
    to: dateIn(to) ?? '',
    everyMonths: Number(everyMonths),
    patterns: patterns.slice(0, takesTurns ? 2 : 1).map(({ nth, weekday, startsAt }) => ({
      nth: Number(nth) as SeriesInput['patterns'][number]['nth'],
      weekday: Number(weekday),
      startsAt: typedTime(startsAt) ?? '',
    })),
    place,
    mode: mode as MeetingMode,
  };
}
