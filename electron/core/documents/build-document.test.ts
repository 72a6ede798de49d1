import JSZip from 'jszip';
import { currentEdition } from '../../../shared/equality/current-edition.ts';
import { expect, it } from 'vitest';
import { evidenceReport } from '../../../shared/documents/evidence-report/evidence-report.ts';
import { contactList } from '../../../shared/documents/contact-list.ts';
import { equalityForm } from '../../../shared/documents/equality-form.ts';
import type { Block, PlainDocument } from '../../../shared/documents/plain-document.ts';
import { ordinaryLook, type PaperLook } from '../../../shared/paper-look/paper-look.ts';
import { signInSheet } from '../../../shared/documents/sign-in-sheet.ts';
import { emptyReport, fullReport } from '../../../tests/fixtures/documents/evidence-report.ts';
import { faultsForReaders } from '../../../tests/fixtures/documents/faults-for-readers.ts';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { buildDocument } from './build-document.ts';
import type { DrawChart } from './parts/chart.ts';

const trail = { entries: 128, hash: '3f2a91bc7d0455e1'.repeat(4) };
const who = { practiceName: 'Sample Practice', groupName: 'Sample PPG', madeAtMs: 0, trail };
const meeting = { heldOn: '2026-12-08', startsAt: '18:30', kind: 'ordinary', place: 'Library' };
const contact = {
  preferredWay: 'post',
  mayBeShared: null,
  email: 'alex@sample.invalid',
  telephone: '0161 496 0000',
  mobile: '',
  address: '1 Sample Road\nSampleton',
};
const members = Array.from({ length: 60 }, (_, i) => ({ name: `Alex Sample ${i + 1}`, roles: [] }));

const documents: Readonly<Record<string, PlainDocument>> = {
  'full report': evidenceReport(fullReport(), false).document,
  'public copy': evidenceReport(fullReport(), true).document,
  'empty report': evidenceReport(emptyReport(), false).document,
  'sign-in sheet': signInSheet({ ...who, meeting, members, blankLines: 8 }),
  'contact list': contactList({
    ...who,
    on: '2026-12-08',
    contacts: members.map((member) => ({ ...member, ...contact })),
  }),
  'equality form': equalityForm({
    ...who,
    address: ['1 Sample Road'],
    print: 'ordinary',
    edition: currentEdition,
  }),
  'large print form': equalityForm({
    ...who,
    address: [],
    print: 18,
    edition: currentEdition,
  }),
};
const names = Object.keys(documents);
const documentOf = (name: string): PlainDocument => documents[name] ?? withBlocks([]);

const withBlocks = (blocks: readonly Block[]): PlainDocument => ({
  title: 'Sample',
  shortTitle: 'Sample',
  creator: 'Sample Practice',
  madeAtMs: 0,
  trail,
  print: 'ordinary',
  warning: '',
  blocks,
});

const pngBytes = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const drawChart: DrawChart = () => ({
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="6" height="2"/>',
  png: pngBytes,
  width: 6,
  height: 2,
});
const build = (document: PlainDocument, look: PaperLook = ordinaryLook) =>
  buildDocument(document, look, drawChart);
const open = async (document: PlainDocument) => openWordFile(await build(document));

it.each(names)('puts everything that is in the %s on its pages, in order', async (name) => {
  const document = documentOf(name);

  const { text } = await open(document);

  let from = 0;
  for (const words of wordsOf(document.blocks)) {
    const at = text.indexOf(words, from);
    expect(at, `“${words}” should follow`).toBeGreaterThanOrEqual(0);
    from = at;
  }
});

it.each(names)('has nothing in the %s that hinders a reader, or makes Word ask', async (name) => {
  expect(faultsForReaders(await open(documentOf(name)))).toEqual([]);
});

it.each(names)('leaves no heading of the %s alone at the foot of a page', async (name) => {
  const { xml } = await open(documentOf(name));
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => each);
  const headings = paragraphs.filter((each) => /w:pStyle w:val="Heading\d"/.test(each));

  expect(headings.filter((each) => !each.includes('<w:keepNext/>'))).toEqual([]);
  expect(headings).not.toContain(paragraphs.at(-1));
});

it.each(names)('gives the %s its title, in Arial', async (name) => {
  const { title } = documentOf(name);

  const { parts } = await open(documentOf(name));

  expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*w:ascii="Arial"/s);
  expect(parts.get('docProps/core.xml')).toContain(
    `<dc:title>${title.replaceAll('&', '&amp;')}</dc:title>`,
  );
});

it.each(names)('gives the same bytes each time: %s', async (name) => {
  const first = await build(documentOf(name));
  await build(documentOf('full report'));

  expect(Buffer.from(await build(documentOf(name))).equals(first)).toBe(true);
});

it('carries the title, the trail’s head and the page number in the footer', async () => {
  const { parts } = await open(documentOf('full report'));
  const footer = parts.get('word/footer1.xml') ?? '';

  expect(footer).toContain('Evidence report 2026/27 · Sample Practice PPG');
  expect(footer).toContain('Record trail: 128 entries, head 3f2a\u00a091bc\u00a07d04\u00a055e1');
  expect(footer).toContain(
    'Holds small counts: for the practice and its commissioner, not for publication',
  );
  expect(footer).toMatch(/PAGE.*NUMPAGES/s);
});

it('has each chart as a drawing and a picture, with its words for who cannot see it', async () => {
  const { xml, parts } = await open(documentOf('full report'));

  expect([...parts.keys()].filter((part) => part.startsWith('word/media/'))).toHaveLength(2);
  expect(xml).toContain('asvg:svgBlip');
  expect(xml).toMatch(/<wp:docPr [^>]*descr="[^"]*White: a fair lottery 7 to 11, the group 11/);
});

it('marks the contact list confidential at the head of each page', async () => {
  const { parts } = await open(documentOf('contact list'));

  expect(parts.get('word/header1.xml')).toContain('Confidential: personal details of members.');
});

it('takes any characters that a person can type, and drops what XML cannot hold', async () => {
  const texts = ['& < > " \' ]]>', 'Élodie Ñandú Łukasz', '😀 👩‍👩‍👧', 'أليكس مثال', 'x'.repeat(400)];
  const document = withBlocks([
    { kind: 'heading', level: 1, text: texts.join(' ') },
    { kind: 'paragraph', text: 'bell\u0007, half \ud83d and \u000bmore' },
    { kind: 'bullets', points: texts },
    {
      kind: 'table',
      caption: texts[0] ?? '',
      columns: [{ heading: '<b>', share: 1 }],
      rows: texts.map((text) => [text]),
    },
  ]);

  const { text, tables, headings } = await open({
    ...document,
    title: texts.join(' '),
    creator: texts[0] ?? '',
  });

  expect(headings[0]?.text).toBe(texts.join(' '));
  expect(text).toContain('bell, half \ufffd and more');
  expect(tables[0]).toEqual([['<b>'], ...texts.map((words) => [words])]);
});

it('stamps the moment of the document, not the clock, into file and properties', async () => {
  const bytes = await build({ ...withBlocks([]), madeAtMs: Date.UTC(2027, 3, 6, 9, 30) });
  const zip = await JSZip.loadAsync(bytes);

  const dates = Object.values(zip.files).map((part) => part.date.getUTCFullYear());

  expect(new Set(dates)).toEqual(new Set([1980]));
  expect(await zip.file('docProps/core.xml')?.async('string')).toContain(
    '2027-04-06T09:30:00.000Z',
  );
});

/** Every text of the blocks, in reading order, as it should stand on the page. */
function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(wordsOfBlock).flatMap((words) => words.split('\n'));
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return [block.text];
    case 'lines':
      return [...block.lines];
    case 'bullets':
      return [...block.points];
    case 'tick boxes':
      return [
        ...block.choices.flatMap(({ label, writeIn }) => [label, ...(writeIn ? [writeIn] : [])]),
        ...(block.decline === null ? [] : ['or', block.decline]),
      ];
    case 'write-in':
      return [block.label];
    case 'facts':
      return block.facts.map(([label, value]) => `${label}: ${value}`);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.heading),
        ...block.rows.flat(),
        ...(block.notes ?? []),
      ];
    case 'lottery chart':
    case 'over time chart':
      return [block.caption];
  }
}

/** The size a style sets, or the document's own where it sets none, in half points. */
it('takes the typeface, the colour of headings and the logo that were chosen', async () => {
  const words = 'Logo of Sample Surgery, a “tree” & a house';
  const logo = { type: 'png', bytes: pngBytes, width: 300, height: 100, words } as const;
  const file = await build(documentOf('full report'), {
    font: 'Verdana',
    headingColour: 'purple',
    logo,
  });

  const { parts, xml, headings } = await openWordFile(file);
  const styles = parts.get('word/styles.xml') ?? '';

  expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Verdana"/s);
  expect(styles).not.toContain('w:ascii="Arial"');
  expect(styles).toMatch(/w:styleId="Heading1".*?<w:color w:val="4A1E6B"/s);
  expect(xml.indexOf('name="Logo"')).toBeGreaterThan(0);
  expect(xml.indexOf('name="Logo"')).toBeLessThan(xml.indexOf('w:val="Heading1"'));
  expect(xml).toContain('descr="Logo of Sample Surgery, a “tree” &amp; a house"');
  expect(headings[0]?.level).toBe(1);
  const drawings = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(drawings).size).toBe(drawings.length);
});
