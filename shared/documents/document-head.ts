import { formatDay } from '../dates/format-day.ts';
import { facts, type Block, type PlainDocument } from './plain-document.ts';
import type { PrintSize } from './print-size.ts';
import type { TrailMark } from './trail-mark.ts';

/** Whose document it is, when it was made and the trail as it stood. */
export type Made = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly madeAtMs: number;
  readonly trail: TrailMark | null;
  readonly print?: PrintSize;
};

type Head = Omit<PlainDocument, 'blocks' | 'footNote'>;

/** What follows from the name of a document of the group: titles, creator, no warning. */
export const groupHead = (name: string, made: Made): Head => head(name, made.groupName, made);

/** The same of a document of the practice; of the group where the practice has no name yet. */
export const practiceHead = (name: string, made: Made): Head =>
  head(name, made.practiceName || made.groupName, made);

const head = (
  name: string,
  whose: string,
  { practiceName, groupName, madeAtMs, trail, print = 'ordinary' }: Made,
): Head => ({
  title: `${name}: ${whose}`,
  shortTitle: `${name} · ${whose}`,
  creator: practiceName || groupName,
  madeAtMs,
  trail,
  print,
  warning: '',
});

type AsOf = Pick<Made, 'practiceName' | 'groupName'> & { readonly madeOn: string };

/** Practice, group and day under the title of a document of a year. */
export const whoseAndWhen = ({ practiceName, groupName, madeOn }: AsOf): Block =>
  facts([
    ...(practiceName === '' ? [] : [['Practice', practiceName] as const]),
    ['Patient Participation Group (PPG)', groupName],
    ['As of', formatDay(madeOn)],
  ]);
