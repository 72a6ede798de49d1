import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { bullets, heading, paragraph, type Block } from '../plain-document.ts';
import { headBegins } from '../trail-mark.ts';
import { counted } from '../words.ts';

/** How to check the report against the record, what a public copy leaves out, and lines to sign on. */
export function closing(
  { practice, trail }: EvidenceReportModel,
  leftOut: readonly string[],
): Block[] {
  return [
    heading(2, 'How to check this report'),
    paragraph(trailInWords(trail)),
    ...(leftOut.length === 0
      ? []
      : [heading(2, 'What this public copy leaves out'), bullets(leftOut)]),
    heading(2, 'Sign-off'),
    {
      kind: 'table',
      caption: 'Signed on behalf of the practice and of the group',
      columns: [
        { heading: 'Signed for', share: 4 },
        { heading: 'Name', share: 3.8 },
        { heading: 'Role', share: 3 },
        { heading: 'Signature', share: 3.8 },
        { heading: 'Date', share: 2.4 },
      ],
      rows: [
        [practice.name || 'The practice', '', '', '', ''],
        [practice.ppgName || 'The Patient Participation Group', '', '', '', ''],
      ],
      rowHeadings: true,
      rowHeight: 18,
    },
  ];
}

function trailInWords({ count, hash }: EvidenceReportModel['trail']): string {
  if (count === 0) return 'The record had no entries when this report was made.';
  const entries = counted(count, 'entry', 'entries');
  return `When this report was made, the record’s trail had ${entries}, and the hash of the newest one begins ${headBegins(hash)}, as in the foot of each page. Whoever has the record can open it in PPG Records and compare: had entries up to this one been changed or taken out since, the hash would be another. The trail shows tampering; it cannot prevent it.`;
}
