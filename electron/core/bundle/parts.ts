import type { BundlePart } from './bundle-part.ts';
import { attachments } from './parts/attachments.ts';
import { engagement, plan, sheet, worksheets } from './parts/improvements.ts';
import { minutes } from './parts/minutes.ts';
import { report, reviews, signOffs, yearReport } from './parts/reports.ts';

/** The parts of a bundle in the order of its index, with the files chosen by their keys. */
export const bundleParts = (chosen: readonly string[]): readonly BundlePart[] => [
  report,
  yearReport,
  signOffs,
  minutes,
  reviews,
  sheet,
  plan,
  engagement,
  worksheets,
  attachments(chosen),
];
