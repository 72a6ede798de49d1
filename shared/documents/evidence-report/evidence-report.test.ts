import { expect, it } from 'vitest';
import { emptyReport, fullReport } from '../../../tests/fixtures/documents/evidence-report.ts';
import type { Block, TableBlock } from '../plain-document.ts';
import { evidenceReport, type EvidenceReport } from './evidence-report.ts';

const blocksOf = (report: EvidenceReport, publicCopy = false) =>
  evidenceReport(report, publicCopy).document.blocks;

const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

const tablesOf = (blocks: readonly Block[]): TableBlock[] =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');

const wordsOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

const tableAfter = (blocks: readonly Block[], heading: string): TableBlock | undefined => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  return tablesOf(blocks.slice(at))[0];
};

it('has one title and skips no level of heading, empty or full, whole or public', () => {
  for (const report of [emptyReport(), fullReport()]) {
    for (const publicCopy of [false, true]) {
      const levels = headingsOf(blocksOf(report, publicCopy)).map(({ level }) => level);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      levels
        .slice(1)
        .forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at] ?? 0) + 1));
    }
  }
});

it('names no contract while the practice’s own is not known', () => {
  const report = emptyReport();
  const practice = { ...report.model.practice, odsCode: '', contractType: null };

  const words = wordsOf(blocksOf({ ...report, model: { ...report.model, practice } }));

  expect(words).toContain('["ODS code","not recorded"]');
  expect(words).toContain('["Contract","not recorded; the words of the GMS Regulations 2015');
});

it('says plainly what an empty record does not hold', () => {
  const words = wordsOf(blocksOf(emptyReport()));

  for (const sentence of [
    'No members are recorded for 21 November 2026.',
    'No meetings are recorded for this year.',
    'No review has been recorded for 2026/27.',
    'No decisions are recorded; no actions are recorded.',
    `${emptyReport().model.sections.length} points are open; each stands under its part of the duty.`,
    'The year is not over: this report says nothing about the days after 21 November 2026.',
    'No terms of reference are recorded.',
    'No figures on any of the nine protected characteristics are recorded for this year.',
    'No evidence is recorded for this part.',
  ]) {
    expect(words).toContain(sentence);
  }
});

it('quotes each part of the duty and sets dated evidence, explanations and open points below it', () => {
  const blocks = blocksOf(fullReport());
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.startsWith('(4)(b)'),
  );

  expect(blocks.slice(at, at + 7).map((block) => block.kind)).toEqual([
    'heading',
    'quotation',
    'paragraph',
    'bullets',
    'paragraph',
    'bullets',
    'paragraph',
  ]);
  expect(wordsOf(blocks.slice(at, at + 7))).toContain(
    '8 December 2026: The survey could not be sent in autumn.',
  );
});

it('prints practice columns in whole people that add up to their total', () => {
  const ages = tableAfter(blocksOf(fullReport()), 'Age mix');
  const numbers = (ages?.rows ?? []).map((row) => Number(row[1]?.replaceAll(',', '')));

  const total = numbers.pop();

  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(total).toBe(9_120);
});

it('prints a review with range, gap and who did not answer, and everything that was tried', () => {
  const blocks = blocksOf(fullReport());
  const table = tableAfter(blocks, 'Ethnic group');

  expect(table?.rows).toContainEqual(['White', '9.3', '7 to 11', '11', '+1.7']);
  expect(table?.rows).toContainEqual(['Asian or Asian British', '1.5', '0 to 4', '1', '−0.5']);
  expect(table?.rows.at(-1)).toEqual(['Preferred not to say', '', '', '1', '']);
  expect(wordsOf(blocks)).toContain('Letter to the Sample Mosque. Result: No reply');
  expect(wordsOf(blocks)).toContain('at the meeting of 10 November 2026');
});

it('gives the chart the figures of the table beside it, in words', () => {
  const chart = blocksOf(fullReport()).find((block) => block.kind === 'lottery chart');

  expect(chart?.altText).toContain('White: a fair lottery 7 to 11, the group 11.');
  expect(chart?.altText).toContain('Other ethnic group: a fair lottery 0 to 1, the group 0.');
});

it('lists each source once, with what its licence asks for', () => {
  const words = wordsOf(blocksOf(fullReport()));

  expect(words).toContain(
    'Census 2021, table TS021, 21 March 2021, for the 12 neighbourhoods chosen',
  );
  expect(words).toContain(
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  );
  expect(words).toContain(
    'Contains information from NHS England, licensed under the current version of the Open Government Licence.',
  );
});

it('has no names, no small counts and no percentages of few people in a public copy', () => {
  const { document, leftOut } = evidenceReport(fullReport(), true);
  const words = wordsOf(document.blocks);

  expect(words).not.toMatch(/Alex Sample|Sam Example/);
  expect(words).toContain('noted by AS');
  expect(tableAfter(document.blocks, 'Age mix')?.rows.map((row) => row[3])).toEqual(
    Array.from({ length: 9 }, () => 'not shown'),
  );
  expect(document.blocks.some((block) => block.kind === 'lottery chart')).toBe(false);
  expect(words).not.toContain('PPG %');
  expect(words).not.toContain('preferred not to say');
  expect(leftOut.length).toBeGreaterThan(4);
  for (const line of leftOut) expect(words).toContain(line);
});

it.each([0, 1, 3, 60])('keeps its sentences true with %i meetings and members', (count) => {
  const report = fullReport();
  const [meeting] = report.model.meetings;
  const meetings = Array.from({ length: count }, () => ({ ...meeting, quorate: true }));

  const words = wordsOf(
    blocksOf({
      ...report,
      model: {
        ...report.model,
        meetings: meetings as typeof report.model.meetings,
        membership: { ...report.model.membership, total: count, registeredPatients: count },
      },
    }),
  );

  const expected = {
    0: ['No members are recorded', 'No meetings are recorded for this year.'],
    1: ['The group had 1 member on 31 March 2027, a registered patient.', '1 meeting is recorded'],
    3: ['3 members on 31 March 2027, all registered patients.', '3 meetings are recorded'],
    60: ['60 members on 31 March 2027, all registered patients.', '60 meetings are recorded'],
  }[count];
  for (const sentence of expected ?? []) expect(words).toContain(sentence);
});

it('says on the cover of the whole report who may have it, and not on the public copy', () => {
  const words = 'Holds small counts: for the practice and its commissioner, not for publication';

  expect(wordsOf(blocksOf(fullReport()).slice(0, 3))).toContain(words);
  expect(wordsOf(blocksOf(fullReport(), true))).not.toContain(words);
});

it('does not claim to leave out the number of members, which a public copy prints', () => {
  const { document, leftOut } = evidenceReport(fullReport(), true);

  expect(wordsOf(document.blocks)).toContain(
    `["Members","${fullReport().model.membership.total}"]`,
  );
  expect(leftOut.filter((line) => line.startsWith('How many members there were'))).toEqual([]);
  expect(leftOut).toContain(
    'In what is said of the review: how many of the members were registered patients on that day.',
  );
});

it('gives a public copy the figures of one review only, and dates alone of the others', () => {
  const report = fullReport();
  const [review] = report.model.reviews;
  if (!review) throw new Error('The report has no review');
  const older = { ...review, id: 7, on: '2026-06-02', doneBy: 'the practice' };
  const reviews = [older, review];

  const { document, leftOut, published } = evidenceReport(
    { ...report, model: { ...report.model, reviews } },
    true,
  );
  const words = wordsOf(document.blocks);

  expect(words).toContain('2 June 2026: a review by the practice.');
  expect(headingsOf(document.blocks).map(({ text }) => text)).not.toContain(
    'Review of 2 June 2026',
  );
  expect(words).not.toMatch(/13 registered|14 members, of whom|Members on that day/);
  expect(words).not.toContain('A fair lottery usually gives');
  expect(words).not.toContain('Nobody in the group is Black');
  expect(words).not.toContain('3 joined');
  expect(leftOut.join(' ')).toContain('Figures of reviews before the newest one');
  expect(published?.reviewId).toBe(review.id);
});

it('prints no figures of the group where an earlier public copy has nearly the same', () => {
  const report = fullReport();
  if (!report.publicFigures) throw new Error('The report has no public figures');
  const withheld = 'The figures of the group are left out.';
  const publicFigures = {
    ...report.publicFigures,
    comparisons: [],
    withheld,
    toPublish: null,
  };

  const printed = evidenceReport({ ...report, publicFigures }, true);

  expect(printed.leftOut).toContain(withheld);
  expect(headingsOf(printed.document.blocks).map(({ text }) => text)).not.toContain('Age mix');
  expect(printed.published).toBeNull();
  const words = wordsOf(printed.document.blocks);
  expect(words).not.toMatch(
    /follow the national|tables above|Census|Office for National Statistics/,
  );
  expect(words).toContain('Its figures are not in this copy.');
  expect(words).toContain('This copy prints no figures of a population');
  expect(tableAfter(blocksOf({ ...report, publicFigures }), 'Age mix')).toBeDefined();
});

it('prints a table for each characteristic that was compared, those of the template first', () => {
  const report = fullReport();
  const [table] = report.model.templateTables;
  if (!table) throw new Error('The report has no table');
  const religion = { ...table, characteristic: 'religion-or-belief' as const, heading: 'Religion' };
  const words = (templateTables: (typeof table)[]) =>
    wordsOf(blocksOf({ ...report, model: { ...report.model, templateTables } }));

  expect(words([table, religion])).toContain(
    'The first table follows the national reporting template of 2014/15, which commissioners know and which asked for gender, age and ethnic background. The table of the other protected characteristic that was compared is made in the same way. Each column of people adds up to its total.',
  );
  expect(words([religion])).toContain('These tables are made in the way of');
  expect(words([table])).toContain('These tables follow the national');
});

it('prints one line for a correction, and the words “meeting not quorate” where they belong', () => {
  const report = fullReport();
  const reviews = report.model.reviews.map((one) => ({ ...one, correctsReviewOf: '2026-10-13' }));

  const words = wordsOf(blocksOf({ ...report, model: { ...report.model, reviews } }));

  expect(words).toContain('It corrects the review of 13 October 2026');
  expect(words).toContain('Improvement agreed (meeting not quorate)');
  expect(words).toContain('Open, overdue since 1 November 2026');
  expect(words).toContain('… review any feedback received');
});

it('prints the beginning of a hash, wherever a source has the whole', () => {
  const report = fullReport();
  const source = JSON.stringify(report.model.reviews)
    .replaceAll(
      'Census day was 21 March 2021.',
      `Joined from a file (SHA-256: ${'12ab'.repeat(16)}).`,
    )
    // A public copy lists only the sources of the tables that it prints.
    .replaceAll('"ethnic-group"', '"age"');
  const reviews = JSON.parse(source) as typeof report.model.reviews;

  const words = wordsOf(blocksOf({ ...report, model: { ...report.model, reviews } }, true));

  expect(words).toContain('(SHA-256: begins 12ab\u00a012ab)');
  expect(words).not.toMatch(/[0-9a-f]{64}/);
});
