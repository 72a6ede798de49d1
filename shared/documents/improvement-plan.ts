import { mayNamePeople } from './not-for-publication.ts';
import { formatFinancialYear } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { sinceInWords, type ToldImprovement } from '../improvements/as-of.ts';
import {
  onTheWayInWords,
  resultInWords,
  standingInWords,
  stateWords,
  stepWords,
} from '../improvements/in-words.ts';
import { bullets, heading, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import { practiceHead, whoseAndWhen } from './document-head.ts';
import { asSentence, capital, listAnd, withReason } from './words.ts';
import { prioritiesPart, type Area } from './improvement-plan-areas.ts';
import type { TrailMark } from './trail-mark.ts';

/** What the improvement plan of a financial year prints. */
export type ImprovementPlan = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly year: number;
  readonly madeOn: string;
  /** Of the year, oldest first, as it went. */
  readonly improvements: readonly ToldImprovement[];
  readonly areas: readonly Area[];
  readonly lastYear: readonly Area[];
  readonly carriedOver: readonly ToldImprovement[];
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** The plan in the order of the 2014/15 template: priority areas, the rest, earlier years. */
export function improvementPlan(plan: ImprovementPlan): PlainDocument {
  const name = `Improvement plan ${formatFinancialYear(plan.year)}`;
  return {
    ...practiceHead(name, plan),
    footNote: mayNamePeople,
    blocks: [
      heading(1, name),
      whoseAndWhen(plan),
      ...prioritiesPart(plan),
      ...agreedPart(plan),
      ...notAgreedPart(plan),
      ...earlierPart(plan),
      ...openPart(plan),
    ],
  };
}

/**
 * What the yearly report prints of the plan, with headings from the second level: each improvement
 * where the template asks for it, and not a second time in the list of all.
 */
export function planInReport(plan: ImprovementPlan): Block[] {
  const { areas, lastYear, carriedOver, improvements } = plan;
  const told = new Set(
    [...[...areas, ...lastYear].flatMap((area) => area.improvements), ...carriedOver].map(
      ({ id }) => id,
    ),
  );
  const others = improvements.filter((one) => !told.has(one.id) && isAgreed(one));
  return [
    ...prioritiesPart(plan),
    ...(others.length === 0 ? [] : agreedTable('Other agreed improvements', others)),
    ...notAgreedPart(plan),
    ...earlierPart(plan),
  ];
}

const isAgreed = ({ outcome }: ToldImprovement) => outcome === 'improvement agreed';

/** Beside what the group did not settle at a meeting, which a reader would else take it for. */
const whereSettled = ({ decision }: ToldImprovement): string =>
  decision === null ? ', outside a meeting' : '';

function agreedPart({ improvements }: ImprovementPlan): Block[] {
  const title = 'Agreed improvements';
  const agreed = improvements.filter(isAgreed);
  if (agreed.length > 0) return agreedTable(title, agreed);
  return [heading(2, title), paragraph('None is recorded for this year.')];
}

function agreedTable(title: string, agreed: readonly ToldImprovement[]): Block[] {
  return [
    heading(2, title),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Improvement', share: 4.6 },
        { heading: 'Agreed', share: 2.4 },
        { heading: 'Lead', share: 2.2 },
        { heading: 'How it stands', share: 6 },
      ],
      rows: agreed.map((one) => [
        one.text,
        `${formatDay(one.agreedOn)}${whereSettled(one)}`,
        capital(one.lead?.name ?? 'nobody yet'),
        [asSentence(standingInWords(one)), ...cameOfIt(one)].join(' '),
      ]),
    },
  ];
}

function notAgreedPart({ improvements }: ImprovementPlan): Block[] {
  const others = improvements.filter((one) => !isAgreed(one) || one.stopped !== null);
  if (others.length === 0) return [];
  return [
    heading(2, 'Not agreed, not needed or not possible, with the reason'),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'What was asked', share: 3.2 },
        { heading: 'What was settled', share: 4.2 },
        { heading: 'Reason', share: 5 },
        { heading: 'Day', share: 2.8 },
      ],
      rows: others.map((one) => [
        one.feedback.map(({ title }) => title).join('\n') || 'Not recorded',
        `${asSentence(one.text)} ${stateWords[one.state]}${whereSettled(one)}`,
        one.stopped?.reason ?? (one.reason === '' ? 'Not recorded' : one.reason),
        formatDay(one.stopped?.on ?? one.agreedOn),
      ]),
    },
  ];
}

function earlierPart({ lastYear, carriedOver, year }: ImprovementPlan): Block[] {
  if (lastYear.length === 0 && carriedOver.length === 0) return [];
  const inAreas = new Set(lastYear.flatMap(({ improvements }) => improvements.map(({ id }) => id)));
  const others = carriedOver.filter(({ id }) => !inAreas.has(id));
  return [
    heading(2, 'Progress on earlier years'),
    ...lastYear.flatMap(({ title, improvements }) => [
      heading(3, `${formatFinancialYear(year - 1)}: ${title}`),
      improvements.length === 0
        ? paragraph('No improvement is recorded for this area.')
        : bullets(improvements.map(standing)),
    ]),
    ...(others.length === 0
      ? []
      : [heading(3, 'Other improvements agreed in earlier years'), bullets(others.map(standing))]),
  ];
}

const standing = (one: ToldImprovement): string =>
  [`${asSentence(one.text)} ${standingInWords(one)}.`, ...cameOfIt(one)].join(' ');

/** What is known beyond how it stands, each a sentence or several. */
const cameOfIt = (one: ToldImprovement): string[] =>
  [onTheWayInWords(one).replaceAll('\n', ' '), resultInWords(one), sinceInWords(one)].filter(
    (part) => part !== '',
  );

function openPart({ improvements, carriedOver }: ImprovementPlan): Block[] {
  const all = [...new Map([...improvements, ...carriedOver].map((one) => [one.id, one])).values()];
  const open = all.filter((one) => one.open.length > 0);
  if (open.length === 0) return [];
  const points = open.map((one) => {
    const steps = listAnd(one.open.map((step) => lowerFirst(stepWords[step])));
    return `${withReason(asSentence(one.text), '')} Still to do: ${asSentence(steps)}`;
  });
  return [heading(2, 'Still to be done'), bullets(points)];
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
