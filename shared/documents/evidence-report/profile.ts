import type { EvidenceReportModel, TemplateTable } from '../../evidence/report-model.ts';
import { largestRemainder } from '../../statistics/largest-remainder.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import { fewestForPercentages, hiddenInWords } from '../small-numbers.ts';
import { people, percent } from '../words.ts';
import type { Rendering } from './evidence-report.ts';
import { inBroadGroups } from './broad-groups.ts';
import { publicColumn, type GroupColumn } from './public-column.ts';

/** The tables of the 2014/15 template: practice and PPG in columns that each add up. */
export function profile(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { templateTables, smallNumbersNote } = model;
  const title = heading(2, 'The practice’s patients and the group');
  if (templateTables.length === 0) {
    return [
      title,
      paragraph('No figures for sex, age or ethnic group are recorded for this year.'),
    ];
  }
  if (rendering.figuresWithheld !== '') {
    rendering.leaveOut(rendering.figuresWithheld);
    return [title, paragraph(rendering.figuresWithheld)];
  }
  return [
    title,
    paragraph(
      `These tables follow the national reporting template of 2014/15, which commissioners know.${rendering.publicCopy ? '' : ' Each column adds up to its total.'}`,
    ),
    ...(smallNumbersNote === '' || rendering.publicCopy ? [] : [paragraph(smallNumbersNote)]),
    ...templateTables.flatMap((table) => profileTable(table, whose(table, model), rendering)),
  ];
}

type Population = {
  readonly counts: string;
  readonly percentages: string;
};

const patients: Population = {
  counts: 'Practice patients',
  percentages: 'Practice %',
};

/** Census figures count whoever lives in the areas, whichever practice they are with. */
const residents: Population = {
  counts: 'People of the areas',
  percentages: 'Areas %',
};

/** Whom a table's first columns count, from the review that it was drawn from. */
function whose({ source }: TemplateTable, { reviews }: EvidenceReportModel): Population {
  const ofAreas = reviews
    .flatMap(({ comparison }) => comparison?.comparisons ?? [])
    .flatMap(({ population }) => population?.provenance ?? [])
    .filter(({ geography }) => geography.kind === 'areas');
  return ofAreas.some((one) => source.startsWith(one.source)) ? residents : patients;
}

function profileTable(given: TemplateTable, population: Population, rendering: Rendering): Block[] {
  const table = rendering.publicCopy ? inBroadGroups(given) : given;
  if (table.rows.length !== given.rows.length) {
    rendering.leaveOut('Ethnic backgrounds within the five broad groups.');
  }
  const group = groupColumn(table, rendering);
  const showPercent = showGroupPercent(table, group, rendering);
  return [
    heading(3, table.heading),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: table.heading, share: 5 },
        { heading: population.counts, share: 2.9 },
        { heading: population.percentages, share: 2.6 },
        { heading: 'PPG members', share: 2.9 },
        ...(showPercent ? [{ heading: 'PPG %', share: 2.2 }] : []),
      ],
      rows: rowsOf(table, group, showPercent),
      rowHeadings: true,
      total: true,
      notes: notesOf(table, group, rendering),
    },
  ];
}

function rowsOf(table: TemplateTable, group: GroupColumn, showPercent: boolean): string[][] {
  const whole = wholePeople(table);
  const body = table.rows.map((row, at) => [
    row.label,
    whole === undefined ? 'No figures' : people(whole[at] ?? 0),
    row.practicePercent === null ? '' : percent(row.practicePercent),
    group.cells[at] ?? '',
    ...(showPercent ? [row.groupPercent === null ? '' : percent(row.groupPercent)] : []),
  ]);
  const practice = whole === undefined ? 'No figures' : people(sum(whole));
  return [
    ...body,
    [
      'Total',
      practice,
      totalPercent(table.rows.map((row) => row.practicePercent)),
      group.total,
      ...(showPercent ? [totalPercent(table.rows.map((row) => row.groupPercent))] : []),
    ],
  ];
}

/** The practice column in whole people whose sum is the total as printed; undefined without figures. */
function wholePeople({ rows, practiceTotal }: TemplateTable): number[] | undefined {
  const counts = rows.map((row) => row.practiceCount);
  if (practiceTotal === null || counts.some((count) => count === null)) return undefined;
  return largestRemainder(
    counts.map((count) => count ?? 0),
    Math.round(practiceTotal),
  );
}

function totalPercent(shares: readonly (number | null)[]): string {
  if (shares.every((share) => share === null)) return '';
  return percent(sum(shares.map((share) => share ?? 0)));
}

function groupColumn(table: TemplateTable, rendering: Rendering): GroupColumn {
  if (rendering.publicCopy) return publicColumn(table, rendering);
  const cells = table.rows.map(({ groupCount }) => `${groupCount}`);
  return { cells, total: `${table.groupTotal}`, anyHidden: false };
}

/** A percentage of a few people is a count in disguise; one beside a hidden count gives it away. */
function showGroupPercent(
  table: TemplateTable,
  { anyHidden }: GroupColumn,
  { publicCopy, leaveOut }: Rendering,
): boolean {
  if (!publicCopy) return true;
  if (table.groupTotal >= fewestForPercentages && !anyHidden) return true;
  leaveOut(
    `Percentages of the group by ${table.heading.toLowerCase()}: fewer than ${fewestForPercentages} people answered, or a count is hidden.`,
  );
  return false;
}

function notesOf(
  table: TemplateTable,
  { anyHidden }: GroupColumn,
  { publicCopy, leaveOut }: Rendering,
): string[] {
  if (publicCopy) leaveOut('How many members did not answer a question.');
  return [
    anyHidden ? hiddenInWords : '',
    publicCopy ? '' : table.notCounted,
    table.source === ''
      ? 'No figures about the practice’s patients are recorded.'
      : `Source: ${table.source}`,
    table.note,
  ].filter((note) => note !== '');
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
