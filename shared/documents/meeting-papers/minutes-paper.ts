import { draftWarning } from '../../minutes/paper-title.ts';
import { minutesBlocks, paperTitle } from '../../minutes/paper/minutes-blocks.ts';
import type { Minutes } from '../../minutes/paper/minutes-model.ts';
import { holdsPrivate } from '../../minutes/public-copy/public-minutes.ts';
import type { PublicStyle } from '../../minutes/public-copy/public-styles.ts';
import type { PlainDocument } from '../plain-document.ts';
import type { PrintSize } from '../print-size.ts';
import { forPrint } from './for-print.ts';
import type { TrailMark } from '../trail-mark.ts';

/** What minutes on paper are made from. */
export type MinutesPaper = {
  readonly minutes: Minutes;
  /** Of a public copy; null for the minutes themselves. */
  readonly style: PublicStyle | null;
  readonly print: PrintSize;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** "Minutes of the meeting, 8 December 2026: Sample PPG", by which their Word file is found again. */
export const minutesDocumentTitle = (minutes: Minutes): string =>
  `${paperTitle(minutes)}: ${groupOf(minutes)}`;

/** The minutes as a document whose title and warning follow where the minutes stand. */
export function minutesPaper({
  minutes,
  style,
  print,
  madeAtMs,
  trail,
}: MinutesPaper): PlainDocument {
  const group = groupOf(minutes);
  const copy = style === null ? '' : ', public copy';
  const forPublic = style === null ? undefined : { note: publicNote[style] };
  const title = `${paperTitle(minutes)}${copy}`;
  return {
    title: `${title}: ${group}`,
    shortTitle: `${title} · ${group}`,
    creator: minutes.practice || group,
    madeAtMs,
    trail,
    print,
    warning: draftWarning(minutes.standing),
    ...(style === null && holdsPrivate(minutes) ? { footNote: membersOnly } : {}),
    blocks: forPrint(minutesBlocks(minutes, forPublic), print),
  };
}

const groupOf = ({ group, practice }: Minutes) => group || practice || 'the PPG';

const membersOnly = 'Holds private items: for members only, not for publication';

const publicNote: Readonly<Record<PublicStyle, string>> = {
  initials:
    'This is the public copy of the minutes. People are named by their initials, and private items are left out.',
  roles:
    'This is the public copy of the minutes. People are named by their roles, and private items are left out.',
};
