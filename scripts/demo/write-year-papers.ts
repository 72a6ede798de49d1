import type { Ask } from '../../electron/core/sample/ask.ts';
import { formatFinancialYear } from '../../shared/dates/financial-year.ts';

type Write = (label: string, work: () => Promise<{ readonly path: string }>) => Promise<void>;

/** The papers about a whole year, and the bundle of them as a folder, with its page of checking. */
export async function writeYearPapers(
  ask: Ask,
  { year, folder }: { readonly year: number; readonly folder: string },
  write: Write,
): Promise<void> {
  const name = formatFinancialYear(year);
  const where = { year, folder };
  await write(`PPG report ${name}`, () => ask('documents.ppgReport', where));
  await write(`Statement sheet ${name}`, () => ask('documents.statementSheet', where));
  await write(`PPG summary ${name}, with its JSON`, () => ask('documents.practiceSummary', where));
  for (const form of ['Word document', 'web page', 'poster'] as const) {
    await write(`You said, we did ${name}, ${form}`, () =>
      ask('improvements.youSaidWeDid', { ...where, form }),
    );
  }
  await write(`Improvement plan ${name}`, () => ask('improvements.writePlan', where));
  await write(`Engagement activity report ${name}`, () => ask('engagement.writeReport', where));
  const { files } = await ask('bundle.files', { year });
  const attach = files.map(({ key }) => key);
  await write(`Bundle for the commissioner ${name}, to be checked with its verify.html`, () =>
    ask('bundle.make', { ...where, as: 'folder', attach }),
  );
}
