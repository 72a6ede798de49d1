import type { SmallCounts } from '../../disclosure/small-counts.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { PublicFigures } from '../../disclosure/public-figures.ts';
import { registeredInWords } from '../../evidence/registered-in-words.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { YearFigures } from '../../evidence/year-figures.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import type { SignOff } from '../../year-close/sign-off.ts';
import { practiceChanges } from '../evidence-report/duties.ts';
import { profile } from '../evidence-report/profile.ts';
import { sourceNames } from '../evidence-report/sources.ts';
import { attributionOfFigures } from '../attribution.ts';
import type { Rendering } from '../evidence-report/evidence-report.ts';
import { mayNamePeople, notForPublication } from '../not-for-publication.ts';
import { shownMembers } from '../evidence-report/membership.ts';
import { publicTables } from '../evidence-report/public-profile.ts';
import { reviews } from '../evidence-report/reviews.ts';
import { engagementOutside } from './engagement-outside.ts';
import { feedbackPart } from './feedback-part.ts';
import { reviewsInWords } from './review-in-words.ts';
import { signedFor, signOffPart } from './sign-off-part.ts';
import { templateQuestions } from './template-questions.ts';
import {
  bullets,
  facts,
  heading,
  label,
  paragraph,
  type Block,
  type Fact,
  type PlainDocument,
} from '../plain-document.ts';
import { counted, listAnd } from '../words.ts';

export type PpgReport = {
  readonly model: EvidenceReportModel;
  /** The numbers of the year, without what was agreed in private. */
  readonly figures: YearFigures;
  /** How many of the improvements agreed in the year were agreed at a meeting. */
  readonly agreedAtMeetings: number;
  /** Received in the year, or reviewed with the group in it; oldest first. */
  readonly feedback: readonly Feedback[];
  readonly signOffs: readonly SignOff[];
  /** What was agreed and what came of it: the improvement plan’s parts, each improvement once. */
  readonly plan: readonly Block[];
  /** Whether counts of members below 5 stand in it. */
  readonly smallCounts: SmallCounts;
  /** What may be shown of the newest review’s figures where they are hidden; null where it has none. */
  readonly publicFigures: PublicFigures | null;
  readonly madeAtMs: number;
};

/**
 * The yearly report in the order of the 2014/15 Standard Reporting Template: the group, the review
 * of feedback, the priority areas, the sign-off; extended to all nine characteristics.
 */
export function ppgReport(report: PpgReport): PlainDocument {
  const { model, madeAtMs } = report;
  const { name, ppgName } = model.practice;
  const title = `Patient Participation Group report ${model.yearName}`;
  const who = name || ppgName || 'the PPG';
  const leftOut = new Set<string>();
  const rendering: Rendering = {
    publicCopy: report.smallCounts === 'hidden',
    publicFigures: report.publicFigures,
    leaveOut: (what) => void leftOut.add(what),
  };
  const group = groupPart(report, rendering);
  return {
    title: `${title}: ${who}`,
    shortTitle: `${title} · ${who}`,
    creator: who,
    madeAtMs,
    trail: { entries: model.trail.count, hash: model.trail.count === 0 ? null : model.trail.hash },
    print: 'ordinary',
    warning: '',
    footNote: rendering.publicCopy ? mayNamePeople : notForPublication,
    blocks: [
      heading(1, title),
      facts(headFacts(report)),
      paragraph(
        'In the order of the national reporting template of 2014/15, extended to all nine protected characteristics. Every figure is from the record; where it holds nothing, this report says so.',
      ),
      ...practiceChanges(model.changes),
      heading(2, '1. The Patient Participation Group'),
      ...group,
      ...feedbackPart(report.feedback, model, report.smallCounts),
      heading(2, '3. Priority areas and what came of them'),
      ...report.plan.map(oneLevelDown),
      ...signOffPart(report.signOffs),
      ...templateQuestions(report),
      ...(leftOut.size === 0
        ? []
        : [heading(2, 'What this copy leaves out'), bullets([...leftOut])]),
    ],
  };
}

/** The group beside the patients, how it was reviewed, and who was reached outside meetings. */
function groupPart({ model }: PpgReport, rendering: Rendering): Block[] {
  return [
    facts(groupFacts(model, rendering)),
    ...profile(model, rendering).map(oneLevelDown),
    ...(printsFigures(model, rendering) ? attribution(model) : []),
    ...(rendering.publicCopy ? reviews(model, rendering).map(oneLevelDown) : reviewsInWords(model)),
    ...engagementOutside(model, rendering),
  ];
}

function headFacts({ model, signOffs }: PpgReport): Fact[] {
  const { practice, upTo } = model;
  return [
    ['Practice name', practice.name || 'not recorded'],
    ['Practice code', practice.odsCode || 'not recorded'],
    ['Signed on behalf of the practice', signedFor(signOffs, 'practice')],
    ['Signed on behalf of the PPG', signedFor(signOffs, 'PPG')],
    ['Covers the record up to', formatDay(upTo)],
  ];
}

function groupFacts(
  { membership, meetings, terms }: EvidenceReportModel,
  { publicCopy, leaveOut }: Rendering,
): Fact[] {
  const { total, registeredPatients, virtual, on } = membership;
  const shown = shownMembers(membership);
  const isHidden = (part: number | 'not shown') => publicCopy && part === 'not shown';
  const hidesPatients = isHidden(shown.registration['registered patient']);
  const hidesVirtual = isHidden(shown.mode.virtual);
  if (hidesPatients)
    leaveOut('How many members are registered patients, where few of them are not.');
  if (hidesVirtual) leaveOut('How many members take part virtually, where few do or few do not.');
  const agreed = terms?.facts.find(({ name }) => name.startsWith('How often'))?.value ?? '';
  return [
    [
      'Does the practice have a PPG?',
      total === 0 ? 'No members are recorded' : `Yes: members are recorded on ${formatDay(on)}`,
    ],
    ['Number of members', membersInWords(total, hidesPatients ? null : registeredPatients)],
    [
      'Method of engagement',
      listAnd([
        meetings.length === 0
          ? 'no meetings are recorded'
          : `${counted(meetings.length, 'meeting', 'meetings')} held`,
        ...(virtual === 0 || hidesVirtual
          ? []
          : [counted(virtual, 'virtual member', 'virtual members')]),
      ]),
    ],
    ['How often practice and group engage', agreed || 'not recorded'],
  ];
}

function membersInWords(total: number, registered: number | null): string {
  if (total === 0) return 'none';
  return registered === null ? `${total}` : `${total}, ${registeredInWords(total, registered)}`;
}

const printsFigures = (model: EvidenceReportModel, rendering: Rendering): boolean =>
  !rendering.publicCopy || publicTables(model, rendering).length > 0;

/** The lines that licences of public figures ask for; none where no public figure is printed. */
function attribution({ reviews, templateTables }: EvidenceReportModel): Block[] {
  const comparisons = reviews.flatMap(({ comparison }) => comparison?.comparisons ?? []);
  const named = [...sourceNames(comparisons), ...templateTables.map(({ source }) => source)];
  return attributionOfFigures(named).map(paragraph);
}

/** What is a part of another document stands under a heading of this one. */
const oneLevelDown = (block: Block): Block => {
  if (block.kind !== 'heading') return block;
  if (block.level === 4) return label(block.text);
  return { ...block, level: block.level === 2 ? 3 : 4 };
};
