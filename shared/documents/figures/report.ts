import type { PublicFigures } from '../../disclosure/public-figures.ts';
import type { Published } from '../../disclosure/published.ts';
import type { StandingReview } from '../../evidence/report-model.ts';
import type { Series } from '../../representativeness/over-time.ts';
import { formatDay } from '../../dates/format-day.ts';
import { notForPublication } from '../not-for-publication.ts';
import { withInitials } from '../initials.ts';
import { mapTexts } from '../map-texts.ts';
import { facts, heading, type Block, type PlainDocument } from '../plain-document.ts';
import type { TrailMark } from '../trail-mark.ts';
import { exactParts } from './exact-parts.ts';
import { publicParts } from './public-parts.ts';

/** What the report of a review is made from. */
export type ReviewReport = {
  readonly review: StandingReview;
  readonly practiceName: string;
  readonly groupName: string;
  readonly odsCode: string;
  /** What the public may see of the figures; null where the review has none. */
  readonly publicFigures: PublicFigures | null;
  /** The standing reviews up to this one, characteristic by characteristic; never in a public copy. */
  readonly overTime: readonly Series[];
  /** Names that a public copy turns into initials. */
  readonly names: readonly string[];
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

export type PrintedReviewReport = {
  readonly document: PlainDocument;
  readonly leftOut: readonly string[];
  /** What a public copy prints of the figures; null for none, and in the exact report. */
  readonly published: Published | null;
};

/** The representativeness report of one review, exact or for the public. */
export function reviewReport(report: ReviewReport, publicCopy: boolean): PrintedReviewReport {
  const { review, groupName, practiceName, odsCode, publicFigures } = report;
  const day = formatDay(review.on);
  const kind = publicCopy ? 'Representativeness report (public copy)' : 'Representativeness report';
  const { blocks: parts, leftOut } = publicCopy
    ? publicParts(report)
    : { blocks: exactParts(report), leftOut: [] };
  const head: Block[] = [
    heading(1, `Who is in the group: membership review of ${day}`),
    ...(publicCopy ? [] : [{ kind: 'paragraph', text: notForPublication, strong: true } as const]),
    facts([
      ['Practice', practiceName || 'not recorded'],
      ['ODS code', odsCode || 'not recorded'],
      ['Group', groupName],
      ['Review of', day],
    ]),
  ];
  const blocks = [...head, ...parts];
  return {
    leftOut,
    published: publicCopy ? (publicFigures?.toPublish ?? null) : null,
    document: {
      title: `${kind}, ${day}: ${groupName}`,
      shortTitle: `${kind} ${day} · ${groupName}`,
      creator: practiceName || groupName,
      madeAtMs: report.madeAtMs,
      trail: report.trail,
      print: 'ordinary',
      warning: '',
      ...(publicCopy ? {} : { footNote: notForPublication }),
      blocks: publicCopy ? mapTexts(blocks, withInitials(report.names)) : blocks,
    },
  };
}
