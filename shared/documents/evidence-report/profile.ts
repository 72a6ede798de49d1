import type { EvidenceReportModel, TemplateTable } from '../../evidence/report-model.ts';
import { isOfTemplate } from '../../evidence/template-tables.ts';
import { wholePeople as roundedPeople } from '../../statistics/whole-people.ts';
import { likeNeighbours } from '../neighbours.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import { roundingNote } from '../rounding-note.ts';
import { people, percent } from '../words.ts';
import type { Rendering } from './evidence-report.ts';
import { publicProfile, publicTables } from './public-profile.ts';

/** The tables of the 2014/15 template and those like them: practice and PPG in columns that add up. */
export function profile(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { templateTables, smallNumbersNote } = model;
  const title = heading(2, 'The practice’s patients and the group');
  if (templateTables.length === 0) {
    return [
      title,
      paragraph(
        'No figures on any of the nine protected characteristics are recorded for this year.',
      ),
    ];
  }
  if (rendering.publicCopy) {
    const printed = publicTables(model, rendering).map(({ table }) => table);
    const opening = printed.length === 0 ? [] : [paragraph(introduction(printed))];
    return [title, ...opening, ...publicProfile(model, rendering)];
  }
  return [
    title,
    paragraph(`${introduction(templateTables)} Each column of people adds up to its total.`),
    ...(smallNumbersNote === '' ? [] : [paragraph(smallNumbersNote)]),
    ...templateTables.flatMap((table) => profileTable(table, whose(table, model))),
  ];
}

function introduction(tables: readonly TemplateTable[]): string {
  const known = tables.filter(({ characteristic }) => isOfTemplate(characteristic));
  const others = tables.length - known.length;
  const follow =
    'the national reporting template of 2014/15, which commissioners know and which asked for gender, age and ethnic background';
  if (others === 0) return `These tables follow ${follow}.`;
  const made =
    others === 1
      ? 'The table of the other protected characteristic that was compared is'
      : 'Those of the other protected characteristics that were compared are';
  if (known.length === 0) return `These tables are made in the way of ${follow}.`;
  return `${known.length === 1 ? 'The first table follows' : `The first ${known.length} tables follow`} ${follow}. ${made} made in the same way.`;
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

/** Weighed figures put the shares of the areas on the patients who live there. */
const neighbours: Population = { counts: likeNeighbours, percentages: 'Areas %' };

/** Whom a table's first columns count, from the review that it was drawn from. */
function whose({ source }: TemplateTable, { reviews }: EvidenceReportModel): Population {
  const ofAreas = reviews
    .flatMap(({ comparison }) => comparison?.comparisons ?? [])
    .flatMap(({ population }) => population?.provenance ?? [])
    .filter(({ geography }) => geography.kind === 'areas');
  const [from] = ofAreas.filter((one) => source.startsWith(one.source));
  if (from?.geography.weightedBy) return neighbours;
  return from ? residents : patients;
}

function profileTable(table: TemplateTable, population: Population): Block[] {
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
        { heading: 'PPG %', share: 2.2 },
      ],
      rows: rowsOf(table),
      rowHeadings: true,
      total: true,
      notes: notesOf(table),
    },
  ];
}

function rowsOf(table: TemplateTable): string[][] {
  const whole = wholePeople(table);
  const body = table.rows.map((row, at) => [
    row.label,
    whole === undefined ? 'No figures' : people(whole[at] ?? 0),
    row.practicePercent === null ? '' : percent(row.practicePercent),
    `${row.groupCount}`,
    row.groupPercent === null ? '' : percent(row.groupPercent),
  ]);
  return [
    ...body,
    [
      'Total',
      whole === undefined ? 'No figures' : people(sum(whole)),
      totalPercent(table.rows.map((row) => row.practicePercent)),
      `${table.groupTotal}`,
      totalPercent(table.rows.map((row) => row.groupPercent)),
    ],
  ];
}

/** The practice column in whole people whose sum is the total as printed; undefined without figures. */
function wholePeople({ rows, practiceTotal }: TemplateTable): number[] | undefined {
  const counts = rows.map((row) => row.practiceCount);
  if (practiceTotal === null || counts.some((count) => count === null)) return undefined;
  return roundedPeople(counts.map((count) => count ?? 0));
}

function totalPercent(shares: readonly (number | null)[]): string {
  if (shares.every((share) => share === null)) return '';
  return percent(100);
}

const notesOf = ({ rows, notCounted, source, note }: TemplateTable): string[] =>
  [
    notCounted,
    ...roundingNote([
      rows.map(({ practicePercent }) => practicePercent),
      rows.map(({ groupPercent }) => groupPercent),
    ]),
    source === '' ? 'No figures about the practice’s patients are recorded.' : `Source: ${source}`,
    note,
  ].filter((one) => one !== '');

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
