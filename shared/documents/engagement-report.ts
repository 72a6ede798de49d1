import { formatFinancialYear } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { hiddenInWords, type PublicCount } from '../disclosure/small-number.ts';
import type { Activity } from '../engagement/activity.ts';
import {
  choicesInWords,
  costInWords,
  daysInWords,
  publicNumbersInWords,
} from '../engagement/in-words.ts';
import { publicReach } from '../engagement/public-reach.ts';
import { headingOfGroup } from '../engagement/reach-groups.ts';
import {
  bullets,
  facts,
  heading,
  paragraph,
  type Block,
  type Fact,
  type PlainDocument,
} from './plain-document.ts';
import type { TrailMark } from './trail-mark.ts';
import { asSentence, capital, counted, people } from './words.ts';

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
  const { practiceName, groupName, year } = report;
  const name = `Engagement activity report ${formatFinancialYear(year)}`;
  return {
    title: `${name}: ${practiceName || groupName}`,
    shortTitle: `${name} · ${practiceName || groupName}`,
    creator: practiceName || groupName,
    madeAtMs: report.madeAtMs,
    trail: report.trail,
    print: 'ordinary',
    warning: '',
    blocks: [
      heading(1, name),
      facts([
        ...(practiceName === '' ? [] : [['Practice', practiceName] as const]),
        ['Patient Participation Group (PPG)', groupName],
        ['As of', formatDay(report.madeOn)],
      ]),
      ...inShort(report),
      ...report.activities.filter(tookPlace).flatMap(activityPart),
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
  notes: [
    `Numbers were counted by those who held each activity. One person may belong to several groups. ${hiddenInWords}`,
  ],
});

function activityPart(one: Activity): Block[] {
  const rows: readonly Fact[] = [
    ['Kind and level', `${capital(one.kind)}, ${one.level}`],
    ['When', daysInWords(one)],
    ['Held with', one.partner],
    ['Aim', one.aim],
    ['How people took part', capital(choicesInWords(one.methods, one.methodWords))],
    ['Offered for access', capital(choicesInWords(one.access, one.accessWords))],
    ['Cost', costInWords(one)],
    ['Numbers', publicNumbersInWords(one)],
  ];
  return [
    heading(2, one.title),
    facts(rows.filter(([, value]) => value !== '')),
    ...reachPart(one),
    ...cameOfIt(one),
  ];
}

function reachPart(one: Activity): Block[] {
  if (one.reach.length === 0) return [];
  return [
    heading(3, 'Who was invited and took part'),
    {
      kind: 'table',
      caption: '',
      rowHeadings: true,
      columns: [
        { heading: 'Group', share: 4 },
        { heading: 'Of', share: 4 },
        { heading: 'Invited', share: 2 },
        { heading: 'Took part', share: 2 },
      ],
      rows: publicReach(one.reach, one).map(({ group, invited, reached }) => [
        group,
        headingOfGroup(group),
        publicCount(invited),
        publicCount(reached),
      ]),
    },
  ];
}

const publicCount = (count: PublicCount | null): string =>
  count === null ? 'Not known' : typeof count === 'number' ? people(count) : capital(count);

/** What was heard and learnt, what changed, and where it leads. */
function cameOfIt(one: Activity): Block[] {
  const rows: readonly Fact[] = [
    ['What was heard', asSentence(one.heard)],
    ['Feedback in the log', one.feedback.map(feedbackInWords).join('\n')],
    ['What changed', asSentence(one.changed)],
    ['Improvements', one.improvements.map(improvementInWords).join('\n')],
    ['What it was like to be engaged', asSentence(one.evaluation)],
    ['For next time', asSentence(one.lessons)],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return known.length === 0 ? [] : [heading(3, 'What came of it'), facts(known)];
}

const feedbackInWords = ({ title, source }: Activity['feedback'][number]): string =>
  asSentence(`${source}: ${title}`);

const improvementInWords = ({ text, outcome }: Activity['improvements'][number]): string =>
  `${asSentence(text)} ${capital(outcome)}.`;

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
