import { formatFinancialYear } from '../dates/financial-year.ts';
import type { Part, Section } from '../engagement/worksheets/parts.ts';
import { isSaid, saidTo } from '../engagement/worksheets/sections.ts';
import type { Worksheet } from '../engagement/worksheets/worksheet.ts';
import { facts, heading, leadIn, paragraph, type Block, type Fact } from './plain-document.ts';
import { asSentence, capital } from './words.ts';

/** A section with all that was said to it; an optional one only when something was. */
export function sectionBlocks(
  section: Section,
  worksheet: Worksheet,
  before: Worksheet | null,
): Block[] {
  const { heading: title, source, optional, evidence, parts } = section;
  const anything = parts.some(({ key }) => isSaidTo(worksheet, key));
  if (optional && !anything) return [];
  const said = evidence
    ? parts.flatMap((part) => partAtLength(part, worksheet, before))
    : [asTable(section, worksheet, before)];
  return [
    heading(2, title),
    ...(source === '' ? [] : [leadIn(source)]),
    ...(anything || before !== null ? said : [paragraph('Nothing is written yet.')]),
  ];
}

function isSaidTo(worksheet: Worksheet, key: string): boolean {
  const said = saidTo(worksheet, key);
  return said !== undefined && isSaid(said);
}

/** A part under its own heading, with its evidence and with last year beside it. */
function partAtLength(part: Part, worksheet: Worksheet, before: Worksheet | null): Block[] {
  const said = saidTo(worksheet, part.key);
  const words = asSentence(said?.words ?? '') || 'Nothing is written yet.';
  const years = worksheet.kind === 'self-assessment';
  const shownBy = (said?.evidence ?? []).map(({ text }) => text.replace(/[.]$/, '')).join('; ');
  const rows: readonly Fact[] = [
    [formatFinancialYear(worksheet.year), years ? words : ''],
    ['Shown by', asSentence(shownBy)],
    ...(before === null ? [] : [lastYear(before, part)]),
  ];
  const known = rows.filter(([, value]) => value !== '');
  return [
    heading(3, part.heading),
    ...(years ? [] : [paragraph(words)]),
    ...(known.length === 0 ? [] : [facts(known)]),
  ];
}

function lastYear(before: Worksheet, part: Part): Fact {
  const words = asSentence(saidTo(before, part.key)?.words ?? '');
  return [formatFinancialYear(before.year), words || 'Nothing was written.'];
}

function asTable(section: Section, worksheet: Worksheet, before: Worksheet | null): Block {
  const first = { heading: section.one, share: 4 };
  const now = { heading: nowHeading(worksheet, section), share: before === null ? 7 : 4 };
  return {
    kind: 'table',
    caption: '',
    rowHeadings: true,
    columns:
      before === null
        ? [first, now]
        : [first, now, { heading: formatFinancialYear(before.year), share: 4 }],
    rows: section.parts.map(({ key, heading: title }) => [
      title,
      saidInWords(worksheet, key),
      ...(before === null ? [] : [saidInWords(before, key)]),
    ]),
  };
}

function nowHeading({ kind, year }: Worksheet, { answers }: Section): string {
  if (kind === 'self-assessment') return formatFinancialYear(year);
  if (kind === 'engagement plan') return 'Plan';
  return answers.length > 0 ? 'Effect expected, and what is done about it' : 'Answer';
}

/** "In part. The group asked for it in May."; a dash would not be read aloud. */
function saidInWords(worksheet: Worksheet, key: string): string {
  const said = saidTo(worksheet, key);
  if (!said || !isSaid(said)) return 'Not said';
  return [asSentence(capital(said.answer)), asSentence(said.words)]
    .filter((words) => words !== '')
    .join(' ');
}
