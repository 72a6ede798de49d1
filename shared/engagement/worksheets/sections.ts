import { formatFinancialYear } from '../../dates/financial-year.ts';
import { materialChange } from './material-change.ts';
import type { Part, Section } from './parts.ts';
import { selfAssessment } from './self-assessment.ts';
import { twelveSteps } from './twelve-steps.ts';
import type { Said, Worksheet, WorksheetKind } from './worksheet.ts';

/** What each kind of worksheet asks. */
export const sectionsOf: Readonly<Record<WorksheetKind, readonly Section[]>> = {
  'engagement plan': twelveSteps,
  'self-assessment': selfAssessment,
  'material change': materialChange,
};

/** A part with its section; undefined when the kind has none of that key. */
export function partOf(
  kind: WorksheetKind,
  key: string,
): { readonly section: Section; readonly part: Part } | undefined {
  for (const section of sectionsOf[kind]) {
    const part = section.parts.find((one) => one.key === key);
    if (part) return { section, part };
  }
  return undefined;
}

/** What was said to a part; undefined while nothing is. */
export const saidTo = (
  { said }: Pick<Worksheet, 'said'>,
  key: string,
): Worksheet['said'][number] | undefined => said.find((one) => one.key === key);

export const isSaid = ({ answer, words, evidence }: Omit<Said, 'key'>): boolean =>
  answer !== '' || words.trim() !== '' || evidence.length > 0;

/** The first part that nothing is said to yet, optional ones left aside; undefined when all have words. */
export function nextToSay(
  worksheet: Pick<Worksheet, 'kind' | 'said'>,
): { readonly section: Section; readonly part: Part } | undefined {
  for (const section of sectionsOf[worksheet.kind]) {
    if (section.optional) continue;
    const part = section.parts.find(({ key }) => saidTo(worksheet, key) === undefined);
    if (part) return { section, part };
  }
  return undefined;
}

/** What a self-assessment is called. */
export const assessmentTitle = (year: number): string =>
  `Self-assessment of engagement ${formatFinancialYear(year)}`;
