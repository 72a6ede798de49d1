import type { Comparison } from '../representativeness/comparison.ts';
import { membersInWords } from '../representativeness/found-in-words.ts';
import { rangeInWords } from '../representativeness/in-words.ts';

/** One line of the chart and of the table beside it: the same words in both. */
export type LotteryChartRow = {
  readonly key: string;
  readonly label: string;
  /** The range in people, both ends counted. */
  readonly low: number;
  readonly high: number;
  /** "6 to 10", "0". */
  readonly range: string;
  readonly actual: number;
  /** The most people once everyone has answered; the same as `actual` when everyone has. */
  readonly atMost: number;
  /** "10", "10 (up to 11)". */
  readonly group: string;
};

/** The figures a chart of a comparison shows; none when nothing was compared. */
export function lotteryChartRows({ outcome }: Comparison): readonly LotteryChartRow[] {
  if (outcome.state !== 'compared') return [];
  return outcome.rows.map(({ key, label, lottery, actual, withUnanswered }) => {
    const atMost = withUnanswered?.to ?? actual;
    return {
      key,
      label,
      low: lottery.low,
      high: lottery.high,
      range: rangeInWords(lottery),
      actual,
      atMost,
      group: membersInWords({ actual, upTo: atMost }),
    };
  });
}
