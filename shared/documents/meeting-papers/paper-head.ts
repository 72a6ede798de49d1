import type { PrintSize } from '../print-size.ts';
import type { TrailMark } from '../trail-mark.ts';

/** What every paper of the group needs besides its own facts. */
export type PaperHead = {
  readonly groupName: string;
  readonly practiceName: string;
  readonly print: PrintSize;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** The parts of a document that follow from its title. */
export const documentHead = (
  title: string,
  { groupName, practiceName, print, madeAtMs, trail }: PaperHead,
) => ({
  title: `${title}: ${groupName}`,
  shortTitle: `${title} · ${groupName}`,
  creator: practiceName || groupName,
  madeAtMs,
  trail,
  print,
  warning: '',
});
