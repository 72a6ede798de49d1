import { formatFinancialYear } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import type { Activity } from '../engagement/activity.ts';
import { daysInWords } from '../engagement/in-words.ts';
import { sectionsOf } from '../engagement/worksheets/sections.ts';
import type { Worksheet } from '../engagement/worksheets/worksheet.ts';
import { activityPart, howToReadNumbers } from './activity-part.ts';
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
import { capital } from './words.ts';
import { sectionBlocks } from './worksheet-section.ts';
import { practiceHead } from './document-head.ts';

/** What the paper of a plan, a self-assessment or a material change prints. */
export type WorksheetPaper = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly worksheet: Worksheet;
  /** Last year’s, beside a self-assessment. */
  readonly before: Worksheet | null;
  /** The linked activities in full, oldest first. */
  readonly activities: readonly Activity[];
  readonly madeOn: string;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** A plan of an engagement, a self-assessment or the whole of a material change, as one document. */
export function worksheetDocument(paper: WorksheetPaper): PlainDocument {
  const { worksheet } = paper;
  const name = worksheetName(worksheet).join(': ');
  return {
    ...practiceHead(name, paper),
    blocks: [heading(1, name), head(paper), ...body(paper)],
  };
}

/** What it is and what it is called; a self-assessment says itself what it is. */
export const worksheetName = ({ kind, title }: Worksheet): readonly string[] =>
  kind === 'self-assessment' ? [title] : [capital(kind), title];

function head({ practiceName, groupName, worksheet, madeOn }: WorksheetPaper): Block {
  const { kind, change, people } = worksheet;
  const rows: readonly Fact[] = [
    ['Practice', practiceName],
    ['Patient Participation Group (PPG)', groupName],
    ['Kind of change', capital(change ?? '')],
    ...days(worksheet),
    [kind === 'self-assessment' ? 'Made by' : 'Led by', capital(people)],
    ['As of', formatDay(madeOn)],
  ];
  return facts(rows.filter(([, value]) => value !== ''));
}

function days({ kind, year, startsOn, endsOn }: Worksheet): Fact[] {
  if (kind === 'self-assessment') {
    return [
      ['Financial year', formatFinancialYear(year)],
      ['Made on', formatDay(startsOn)],
    ];
  }
  if (kind === 'engagement plan') return [['When', daysInWords({ startsOn, endsOn })]];
  return [
    ['Work on it began', formatDay(startsOn)],
    ['Takes effect', endsOn === null ? 'Not known yet' : formatDay(endsOn)],
  ];
}

function body(paper: WorksheetPaper): Block[] {
  const { worksheet, before, activities } = paper;
  const { kind } = worksheet;
  const parts = sectionsOf[kind].map((section) => sectionBlocks(section, worksheet, before));
  if (kind === 'engagement plan') {
    return [...parts.flat(), ...stakeholders(worksheet), ...activitiesInShort(activities)];
  }
  if (kind === 'self-assessment') return [noMark, ...parts.flat()];
  const [change = [], ...others] = parts;
  return [
    ...change,
    ...timeline(worksheet, paper.madeOn),
    ...stakeholders(worksheet),
    ...others.flat(),
    ...activitiesWhole(activities),
    ...files(worksheet),
  ];
}

const noMark = paragraph(
  'The judgements are those of the people named above. The evidence is what the record holds; no mark is given.',
);

function timeline({ steps }: Worksheet, madeOn: string): Block[] {
  return [
    heading(2, 'Timeline'),
    steps.length === 0
      ? paragraph('No step is recorded.')
      : {
          kind: 'table',
          caption: '',
          columns: [
            { heading: 'When', share: 3 },
            { heading: 'What', share: 6 },
            { heading: 'State', share: 3 },
          ],
          rows: steps.map(({ on, what, state }) => [
            formatDay(on),
            what,
            state === 'planned' && on < madeOn ? 'Planned; not recorded as done' : capital(state),
          ]),
        },
  ];
}

function stakeholders({ stakeholders: all }: Worksheet): Block[] {
  return [
    heading(2, 'Stakeholders'),
    all.length === 0
      ? paragraph('None is listed.')
      : {
          kind: 'table',
          caption: '',
          rowHeadings: true,
          columns: [
            { heading: 'Who', share: 3 },
            { heading: 'How they are touched', share: 4 },
            { heading: 'How they are engaged', share: 4 },
          ],
          rows: all.map(({ who, touched, engaged }) => [
            who,
            touched || 'Not said',
            engaged || 'Not said',
          ]),
        },
  ];
}

function activitiesInShort(activities: readonly Activity[]): Block[] {
  if (activities.length === 0) return [];
  return [
    heading(2, 'Activities of this plan'),
    bullets(
      activities.map(
        (one) => `${one.title} (${one.kind}, ${one.level}), ${daysInWords(one)}: ${one.state}`,
      ),
    ),
  ];
}

function activitiesWhole(activities: readonly Activity[]): Block[] {
  return [
    heading(2, 'Engagement activities'),
    ...(activities.length === 0
      ? [paragraph('No activity is linked.')]
      : [paragraph(howToReadNumbers), ...activities.flatMap(activityOrReason)]),
  ];
}

function activityOrReason(one: Activity): Block[] {
  if (one.state === 'took place') return activityPart(one, 3);
  const why = one.state === 'planned' ? 'Planned' : `Did not take place: ${one.notHeldReason}`;
  return [
    heading(3, one.title),
    facts([
      ['When', daysInWords(one)],
      ['State', why],
    ]),
  ];
}

function files({ files: all }: Worksheet): Block[] {
  if (all.length === 0) return [];
  return [
    heading(2, 'Documents kept with it'),
    paragraph('Each is known by its SHA-256, which changes when a single letter does.'),
    bullets(all.map(({ fileName, sha256 }) => `${fileName}: ${sha256}`)),
  ];
}
