import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { evidenceReport } from '../../../shared/documents/evidence-report/evidence-report.ts';
import { reviews as reviewBlocks } from '../../../shared/documents/evidence-report/reviews.ts';
import { minutesPaper } from '../../../shared/documents/meeting-papers/minutes-paper.ts';
import { heading } from '../../../shared/documents/plain-document.ts';
import { collectEvidenceReport } from '../documents/collect-evidence-report.ts';
import { collectPublicMinutes } from '../documents/collect-public-minutes.ts';
import { trailNow } from '../documents/trail-now.ts';
import { attachmentBytes, itemsBetween } from '../evidence/attachments.ts';
import { evidenceReportModel } from '../evidence/service.ts';
import { meetingsBetween } from '../meetings/service.ts';
import type { BundlePart } from './bundle-part.ts';

const report: BundlePart = {
  heading: 'Evidence report',
  folder: '',
  collect: (context, year) => {
    const { document, leftOut } = evidenceReport(collectEvidenceReport(context, year), false);
    const name = `Evidence report ${formatFinancialYear(year)}.docx`;
    const content = { kind: 'document' as const, document };
    return { files: [{ name, title: document.title, content }], leftOut };
  },
};

const madePublic =
  'the application put initials in place of names that it knows, and left out what the group marked as private.';

/** Names as initials, and without what the group marked as private: the commissioner needs neither. */
const minutes: BundlePart = {
  heading: 'Minutes',
  folder: 'Minutes',
  collect: (context, year) => {
    const { from, to } = financialYearDays(year);
    const held = meetingsBetween(context.db, from, to).filter((meeting) => meeting.held);
    const leftOut: string[] = [];
    const checks: string[] = [];
    const files = held.map(({ id, heldOn }) => {
      const { copy } = collectPublicMinutes(context, id, 'initials');
      const name = `Minutes of ${formatDay(heldOn)}`;
      // The copy's own list names people and private items: it is for the secretary alone.
      if (copy.leftOut.length > 0) leftOut.push(`${name}: ${madePublic}`);
      for (const line of copy.toCheck) checks.push(`${name}: ${line}`);
      const document = minutesPaper({
        minutes: copy.minutes,
        style: 'initials',
        print: 'ordinary',
        madeAtMs: context.nowMs,
        trail: trailNow(context.db),
      });
      const content = { kind: 'document' as const, document };
      return { name: `Minutes ${heldOn}.docx`, title: document.title, content };
    });
    return { files, leftOut, toCheck: checks };
  },
};

const reviews: BundlePart = {
  heading: 'Reviews of the membership',
  folder: '',
  collect: ({ db, today, nowMs }, year) => {
    const model = evidenceReportModel(db, year, today);
    if (model.reviews.length === 0) return { files: [], leftOut: [] };
    const title = `Reviews of the membership ${model.yearName}`;
    const whole = { publicCopy: false, publicFigures: null, leaveOut: () => undefined };
    const document = {
      title,
      shortTitle: title,
      creator: model.practice.name || title,
      madeAtMs: nowMs,
      trail: trailNow(db),
      print: 'ordinary' as const,
      warning: '',
      blocks: [heading(1, title), ...reviewBlocks(model, whole)],
    };
    const content = { kind: 'document' as const, document };
    return { files: [{ name: `${title}.docx`, title, content }], leftOut: [] };
  },
};

const attachments: BundlePart = {
  heading: 'Attached evidence',
  folder: 'Attachments',
  collect: ({ db }, year) => ({
    leftOut: [],
    files: itemsBetween(db, financialYearDays(year)).flatMap(
      ({ id, aboutOn, title, attachment }) => {
        if (!attachment) return [];
        const content = {
          kind: 'bytes' as const,
          size: attachment.size,
          read: (context: { db: typeof db }) => attachmentBytes(context.db, id),
        };
        return [
          {
            name: `${aboutOn} ${attachment.fileName}`,
            title: `${title}, ${formatDay(aboutOn)}`,
            content,
          },
        ];
      },
    ),
  }),
};

/** The parts of a bundle in the order of its index. */
export const bundleParts: readonly BundlePart[] = [report, minutes, reviews, attachments];
