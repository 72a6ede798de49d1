import { formatDay } from '../../dates/format-day.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { bullets, leadIn, type Block } from '../../documents/plain-document.ts';
import { confirmationsOn } from '../paper-title.ts';
import type { Minutes } from './minutes-model.ts';

/** What was changed on confirming, and since: under the title, where no reader misses it. */
export function corrections({ standing, amendments }: Minutes): Block[] {
  return [
    ...confirmationsOn(standing).flatMap((one, index) =>
      listed(confirmedWith(one, index > 0), one.changes),
    ),
    ...listed('Opened again and changed since they were first confirmed:', amendments),
  ];
}

const listed = (words: string, points: readonly string[]): Block[] =>
  points.length === 0 ? [] : [leadIn(words), bullets(points)];

type Confirmed = { readonly on: IsoDate; readonly changes: readonly string[] };

const confirmedWith = ({ on, changes }: Confirmed, again: boolean): string =>
  `Confirmed ${again ? 'again ' : ''}on ${formatDay(on)} with ${changes.length === 1 ? 'this change' : 'these changes'}:`;

const openedAgain = 'Opened again on ';

/** "Opened again on 3 May 2027: wrong numbers". */
export const reopenedInWords = (on: IsoDate, reason: string): string =>
  `${openedAgain}${formatDay(on)}${reason === '' ? '' : `: ${reason}`}`;

/** An amendment without why the minutes were opened again: "Opened again on 3 May 2027". */
export const withoutReason = (amendment: string): string =>
  amendment.startsWith(openedAgain) ? amendment.replace(/: .*$/su, '') : amendment;

/** Stands in a copy that leaves private things out, in the place of what they would tell. */
export const privateNotTold = 'Changes to what is private are not told here.';
