import { formatFinancialYear, type IsoDate } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { heading, paragraph, type PlainDocument } from '../documents/plain-document.ts';
import type { TrailMark } from '../documents/trail-mark.ts';
import {
  noLongerBecause,
  signedOnInWords,
  signerInWords,
  standsInWords,
  type SignOff,
} from './sign-off.ts';

type Paper = {
  readonly groupName: string;
  readonly practiceName: string;
  readonly year: number;
  readonly madeOn: IsoDate;
  readonly signOffs: readonly SignOff[];
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** Who signed a financial year off, for whom and when, and whether the record is still as signed. */
export function signOffsPaper(paper: Paper): PlainDocument {
  const { groupName, practiceName, year, madeOn, signOffs, madeAtMs, trail } = paper;
  const title = `Sign-offs ${formatFinancialYear(year)}`;
  return {
    title: `${title}: ${groupName}`,
    shortTitle: title,
    creator: practiceName || groupName,
    madeAtMs,
    trail,
    print: 'ordinary',
    warning: '',
    blocks: [
      heading(1, title),
      paragraph(
        `Who signed the evidence of this financial year off, as the record shows it on ${formatDay(madeOn)}. A change of what was signed takes the sign-off away; the record tells it by itself.`,
      ),
      {
        kind: 'table',
        caption: '',
        columns: [
          { heading: 'Who', share: 26 },
          { heading: 'For', share: 14 },
          { heading: 'On', share: 20 },
          { heading: 'Does it stand?', share: 40 },
        ],
        rows: signOffs.map((one) => [
          signerInWords(one),
          `the ${one.side}`,
          signedOnInWords(one),
          standingInWords(one),
        ]),
      },
    ],
  };
}

function standingInWords(one: SignOff): string {
  const { withdrawn, stands, gone, added } = one;
  if (withdrawn) return `Withdrawn on ${formatDay(withdrawn.on)}: ${withdrawn.reason}`;
  if (stands) return standsInWords(one);
  const changes = [
    gone.length > 0 && `no longer there: ${lines(gone.length)} of what was signed`,
    added.length > 0 && `came in or changed afterwards: ${lines(added.length)}`,
  ].filter((words) => words !== false);
  return `No longer: ${noLongerBecause(one)} (${changes.join('; ')})`;
}

const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
