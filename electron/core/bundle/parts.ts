import type { SmallCounts } from '../../../shared/disclosure/small-counts.ts';
import type { BundlePart } from './bundle-part.ts';
import { attachableFiles, filesOfChange } from './attachable.ts';
import { attachments } from './parts/attachments.ts';
import { changeReport, changeTrail } from './parts/material-change.ts';
import { engagement, plan, sheet, worksheets } from './parts/improvements.ts';
import { minutes } from './parts/minutes.ts';
import {
  reportWithoutCounts,
  reviews,
  signOffs,
  wholeReports,
  yearReportWithoutCounts,
} from './parts/reports.ts';

/** The parts of a year’s bundle in the order of its index, with the files chosen by their keys. */
export const partsOfYear = (
  year: number,
  chosen: readonly string[],
  smallCounts: SmallCounts,
): readonly BundlePart[] => [
  ...(smallCounts === 'hidden' ? [reportWithoutCounts, yearReportWithoutCounts] : wholeReports),
  signOffs,
  minutes,
  ...(smallCounts === 'hidden' ? [] : [reviews]),
  sheet,
  plan,
  engagement,
  worksheets,
  attachments(chosen, (context) => attachableFiles(context, year)),
];

/** The parts of the bundle of one material change. */
export const partsOfChange = (id: number, chosen: readonly string[]): readonly BundlePart[] => [
  changeReport(id),
  attachments(chosen, (context) => filesOfChange(context, id)),
  changeTrail(id),
];
