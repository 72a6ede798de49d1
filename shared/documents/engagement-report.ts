import { formatFinancialYear } from '../dates/financial-year.ts';
import type { Activity } from '../engagement/activity.ts';
import { daysInWords, publicNumbersInWords } from '../engagement/in-words.ts';
import { practiceHead, whoseAndWhen } from './document-head.ts';
import { activityPart, howToReadNumbers } from './activity-part.ts';
import { bullets, heading, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import type { TrailMark } from './trail-mark.ts';
import { asSentence, capital, counted } from './words.ts';

/** What the engagement activity report of a financial year prints. */
export type EngagementReport = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly year: number;
  readonly madeOn: string;
  /** Begun in the year, oldest first. */
  readonly activities: readonly Activity[];
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** Engagement outside meetings: what was done, whom it reached, what was heard and what changed. */
export function engagementReport(report: EngagementReport): PlainDocument {
  const name = `Engagement activity report ${formatFinancialYear(report.year)}`;
  return {
    ...practiceHead(name, report),
    blocks: [
      heading(1, name),
      whoseAndWhen(report),
      ...inShort(report),
      ...report.activities.filter(tookPlace).flatMap((one) => activityPart(one, 2)),
      ...otherPart(report),
    ],
  };
}

const tookPlace = ({ state }: Activity): boolean => state === 'took place';

function inShort({ activities }: EngagementReport): Block[] {
  const held = activities.filter(tookPlace);
  if (activities.length === 0) {
    return [heading(2, 'The year in short'), paragraph('No activity is recorded for this year.')];
  }
  const engaged = held.filter(({ level }) => level !== 'information only').length;
  const informed = held.length - engaged;
  const told = counted(informed, 'activity', 'activities');
  return [
    heading(2, 'The year in short'),
    paragraph(
      `Outside meetings, ${counted(engaged, 'activity', 'activities')} that asked or involved patients took place.${informed === 0 ? '' : ` ${capital(told)} gave information only.`}`,
    ),
    ...(held.length === 0 ? [] : [overview(held)]),
  ];
}

const overview = (held: readonly Activity[]): Block => ({
  kind: 'table',
  caption: '',
  columns: [
    { heading: 'Activity', share: 5 },
    { heading: 'Level', share: 2.5 },
    { heading: 'When', share: 3 },
    { heading: 'Numbers', share: 3 },
  ],
  rows: held.map((one) => [
    one.title,
    capital(one.level),
    daysInWords(one),
    publicNumbersInWords(one) || 'Not shown or not recorded',
  ]),
  notes: [howToReadNumbers],
});

function otherPart({ activities }: EngagementReport): Block[] {
  const others = activities.filter((one) => !tookPlace(one));
  if (others.length === 0) return [];
  return [
    heading(2, 'Planned, and what did not take place'),
    bullets(
      others.map((one) => {
        const when = `${one.title}, ${daysInWords(one)}`;
        return one.state === 'planned'
          ? `${when}: planned; that it took place is not recorded.`
          : `${when}: did not take place. Reason: ${asSentence(one.notHeldReason)}`;
      }),
    ),
  ];
}
