import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { sourceInWords } from '../../feedback/in-words.ts';
import type { SignOff } from '../../year-close/sign-off.ts';
import { profile } from '../evidence-report/profile.ts';
import { reviews } from '../evidence-report/reviews.ts';
import type { Rendering } from '../evidence-report/evidence-report.ts';
import { notForPublication } from '../evidence-report/cover.ts';
import {
  facts,
  heading,
  label,
  paragraph,
  type Block,
  type Fact,
  type PlainDocument,
} from '../plain-document.ts';
import { capital, counted, listAnd } from '../words.ts';

export type PpgReport = {
  readonly model: EvidenceReportModel;
  /** Received in the year, or reviewed with the group in it. */
  readonly feedback: readonly Feedback[];
  readonly signOffs: readonly SignOff[];
  /** The improvement plan of the year, from its priority areas on. */
  readonly plan: readonly Block[];
  readonly madeAtMs: number;
};

const whole: Rendering = { publicCopy: false, publicFigures: null, leaveOut: () => {} };

/**
 * The yearly report in the order of the 2014/15 Standard Reporting Template: the group, the review
 * of feedback, the priority areas, the sign-off; extended to all nine characteristics.
 */
export function ppgReport(report: PpgReport): PlainDocument {
  const { model, madeAtMs } = report;
  const { name, ppgName } = model.practice;
  const title = `Patient Participation Group report ${model.yearName}`;
  const who = name || ppgName || 'the PPG';
  return {
    title: `${title}: ${who}`,
    shortTitle: `${title} · ${who}`,
    creator: who,
    madeAtMs,
    trail: { entries: model.trail.count, hash: model.trail.count === 0 ? null : model.trail.hash },
    print: 'ordinary',
    warning: '',
    footNote: notForPublication,
    blocks: [
      heading(1, title),
      facts(headFacts(report)),
      paragraph(
        'In the order of the national reporting template of 2014/15, extended to all nine protected characteristics. Every figure is from the record; where it holds nothing, this report says so.',
      ),
      heading(2, '1. The Patient Participation Group'),
      facts(groupFacts(model)),
      ...profile(model, whole),
      ...reviews(model, whole),
      ...feedbackPart(report),
      heading(2, '3. Priority areas and what came of them', { newPage: true }),
      ...report.plan.map(oneLevelDown),
      ...signOffPart(report),
    ],
  };
}

const signedFor = ({ signOffs }: PpgReport, side: SignOff['side']): string => {
  const one = signOffs.findLast((given) => given.side === side && given.withdrawn === null);
  if (!one) return 'not signed';
  const position = one.position === '' ? '' : `, ${one.position}`;
  const since = one.stands ? '' : ' (the record was changed afterwards)';
  return `${one.name}${position}, ${formatDay(one.signedOn)}${since}`;
};

function headFacts(report: PpgReport): Fact[] {
  const { practice, upTo } = report.model;
  return [
    ['Practice name', practice.name || 'not recorded'],
    ['Practice code', practice.odsCode || 'not recorded'],
    ['Signed on behalf of the practice', signedFor(report, 'practice')],
    ['Signed on behalf of the PPG', signedFor(report, 'PPG')],
    ['Covers the record up to', formatDay(upTo)],
  ];
}

function groupFacts({ membership, meetings, terms }: EvidenceReportModel): Fact[] {
  const { total, registeredPatients, virtual, on } = membership;
  const agreed = terms?.facts.find(({ name }) => name.startsWith('How often'))?.value ?? '';
  return [
    [
      'Does the practice have a PPG?',
      total === 0 ? 'No members are recorded' : `Yes: members are recorded on ${formatDay(on)}`,
    ],
    ['Number of members', `${total}, of whom ${registeredPatients} are registered patients`],
    [
      'Method of engagement',
      listAnd([
        meetings.length === 0
          ? 'no meetings are recorded'
          : `${counted(meetings.length, 'meeting', 'meetings')} held`,
        ...(virtual === 0 ? [] : [counted(virtual, 'virtual member', 'virtual members')]),
      ]),
    ],
    ['How often practice and group engage', agreed || 'not recorded'],
  ];
}

function feedbackPart({ feedback }: PpgReport): Block[] {
  const title = heading(2, '2. Review of patient feedback', { newPage: true });
  if (feedback.length === 0) {
    return [title, paragraph('No feedback is recorded as received or reviewed in this year.')];
  }
  const sources = [...new Set(feedback.map(({ source }) => source))];
  return [
    title,
    paragraph(
      `Feedback came from ${counted(sources.length, 'kind of source', 'kinds of source')}: ${listAnd(sources)}.`,
    ),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'What it is about', share: 4.5 },
        { heading: 'Source', share: 3.2 },
        { heading: 'Received', share: 2.3 },
        { heading: 'Reviewed with the group', share: 3 },
      ],
      rows: feedback.map((one) => [
        one.title,
        capital(sourceInWords(one)),
        formatDay(one.receivedOn),
        one.discussed
          .filter(({ held }) => held)
          .map(({ meetingOn }) => formatDay(meetingOn))
          .join('\n') || 'not yet',
      ]),
      rowHeadings: true,
    },
  ];
}

/** The plan is a document of its own, with headings from the second level. */
const oneLevelDown = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block;

const write = (words: string): Block[] => [label(words), { kind: 'write-in', label: 'Answer' }];

function signOffPart(report: PpgReport): Block[] {
  return [
    heading(2, '4. PPG sign-off', { newPage: true }),
    facts([
      ['Signed off by the practice', signedFor(report, 'practice')],
      ['Signed off by the PPG', signedFor(report, 'PPG')],
    ]),
    paragraph(
      'The template ends with questions that practice and group answer in their own words. The parts above hold the facts for them.',
    ),
    ...[
      'How has the practice engaged with the PPG?',
      'How has the practice made efforts to engage with seldom heard groups in the practice population?',
      'Has the practice received patient and carer feedback from a variety of sources?',
      'Was the PPG involved in the agreement of priority areas and the resulting action plan?',
      'How have services for patients and carers improved as a result?',
      'Anything else about the PPG or the practice in this work',
    ].flatMap(write),
  ];
}
