import { withheldInWords } from '../../disclosure/withheld-in-words.ts';
import type { EvidenceReportModel, TemplateTable } from '../../evidence/report-model.ts';
import type { PublicComparison } from '../../disclosure/public-comparison.ts';
import { publicTable, sourceOf } from '../figures/public-table.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import type { Rendering } from './evidence-report.ts';

type PrintedTable = { readonly table: TemplateTable; readonly comparison: PublicComparison };

/** The tables that a public copy prints; none where its figures are left out. */
export function publicTables(
  { templateTables }: EvidenceReportModel,
  { publicFigures }: Rendering,
): PrintedTable[] {
  if (!publicFigures || publicFigures.withheld !== '') return [];
  return templateTables.flatMap((table) => {
    const comparison = publicFigures.comparisons.find(
      ({ characteristic }) => characteristic === table.characteristic,
    );
    return comparison ? [{ table, comparison }] : [];
  });
}

/** The tables of practice and group as the public may see them. */
export function publicProfile(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { publicFigures, leaveOut } = rendering;
  if (publicFigures) for (const line of withheldInWords(publicFigures)) leaveOut(line);
  const printed = publicTables(model, rendering);
  if (printed.length === 0) {
    return [paragraph(publicFigures?.withheld || 'This copy prints no figures of the group.')];
  }
  return printed.flatMap(({ table, comparison }) => {
    const notes = [sourceOf(comparison), table.note].filter((note) => note !== '');
    return [
      heading(3, table.heading),
      ...publicTable(comparison, { heading: table.heading, notes }),
    ];
  });
}
