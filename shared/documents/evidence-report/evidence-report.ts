import type { PublicFigures } from '../../disclosure/public-figures.ts';
import type { Published } from '../../disclosure/published.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { withInitials } from '../initials.ts';
import { mapTexts } from '../map-texts.ts';
import { notForPublication } from '../not-for-publication.ts';
import type { Block, PlainDocument } from '../plain-document.ts';
import { agreedActions, agreedDecisions } from './agreed.ts';
import { closing } from './closing.ts';
import { cover } from './cover.ts';
import { duties } from './duties.ts';
import { meetings } from './meetings.ts';
import { membership } from './membership.ts';
import { profile } from './profile.ts';
import { reviews } from './reviews.ts';
import { sources } from './sources.ts';

/** What the evidence report is made from. */
export type EvidenceReport = {
  readonly model: EvidenceReportModel;
  /** Names that a public copy turns into initials: members past and present, staff, guests. */
  readonly names: readonly string[];
  readonly madeAtMs: number;
  /** What a public copy may show of the newest review's figures; null where it has none. */
  readonly publicFigures: PublicFigures | null;
};

/** Where sections say what they left out; a public copy prints the list. */
export type Rendering = {
  readonly publicCopy: boolean;
  /** The figures of a public copy; null where there are none, and in the whole report. */
  readonly publicFigures: PublicFigures | null;
  readonly leaveOut: (what: string) => void;
};

export type PrintedReport = {
  readonly document: PlainDocument;
  /** What a public copy leaves out, in words; empty otherwise. */
  readonly leftOut: readonly string[];
  /** What a public copy prints of a review's figures; null for none, and in the whole report. */
  readonly published: Published | null;
};

/** The evidence report of a financial year, whole for the practice and commissioner, or for the public. */
export function evidenceReport(report: EvidenceReport, publicCopy: boolean): PrintedReport {
  const { model } = report;
  const leftOut = new Set<string>();
  const rendering: Rendering = {
    publicCopy,
    publicFigures: publicCopy ? report.publicFigures : null,
    leaveOut: (what) => void leftOut.add(what),
  };
  if (publicCopy) {
    rendering.leaveOut(namesLeftOut);
    rendering.leaveOut(privateLeftOut);
  }
  const parts: Block[] = [
    ...cover(model, rendering),
    ...duties(model, rendering),
    ...membership(model, rendering),
    ...profile(model, rendering),
    ...reviews(model, rendering),
    ...meetings(model),
    ...agreedDecisions(model),
    ...agreedActions(model),
    ...sources(model, rendering),
  ];
  const blocks = [...parts, ...closing(model, [...leftOut])];
  const { name, ppgName } = model.practice;
  const group = ppgName || (name === '' ? 'the PPG' : `${name} PPG`);
  const kind = publicCopy ? 'Evidence report (public copy)' : 'Evidence report';
  return {
    leftOut: [...leftOut],
    published: rendering.publicFigures?.toPublish ?? null,
    document: {
      title: `${kind} ${model.yearName}: ${group}`,
      shortTitle: `${kind} ${model.yearName} · ${group}`,
      creator: name || group,
      madeAtMs: report.madeAtMs,
      trail: {
        entries: model.trail.count,
        hash: model.trail.count === 0 ? null : model.trail.hash,
      },
      print: 'ordinary',
      warning: '',
      ...(publicCopy ? {} : { footNote: notForPublication }),
      blocks: publicCopy ? mapTexts(blocks, withInitials(report.names)) : blocks,
    },
  };
}

const namesLeftOut = 'Names of members, staff and guests: initials stand in their place.';

const privateLeftOut =
  'Items, decisions and actions that the group took in private, where there are any.';

/** For whoever is about to publish; not printed. */
export const beforePublishing =
  'Read the copy before you publish it: a first name alone, or a name spelled in another way, stays as it was typed, and so does a small number in somebody’s own words. Figures that an earlier copy made from this record would give away are left out; take an older copy down all the same before you publish a newer one.';
