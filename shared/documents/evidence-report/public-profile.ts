import { withheldInWords } from '../../disclosure/withheld-in-words.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { publicTable, sourceOf } from '../figures/public-table.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import type { Rendering } from './evidence-report.ts';

/** The tables of practice and group as the public may see them. */
export function publicProfile(
  { templateTables }: EvidenceReportModel,
  { publicFigures, leaveOut }: Rendering,
): Block[] {
  if (!publicFigures) return [];
  for (const line of withheldInWords(publicFigures)) leaveOut(line);
  if (publicFigures.withheld !== '') return [paragraph(publicFigures.withheld)];
  return templateTables.flatMap((table) => {
    const comparison = publicFigures.comparisons.find(
      ({ characteristic }) => characteristic === table.characteristic,
    );
    if (!comparison) return [];
    const notes = [sourceOf(comparison), table.note].filter((note) => note !== '');
    return [
      heading(3, table.heading),
      ...publicTable(comparison, { heading: table.heading, notes }),
    ];
  });
}
