import { formatDay } from '../../dates/format-day.ts';
import type { CsvRecord } from '../../text/read-csv.ts';
import { unguardFormula } from '../../text/formula-guard.ts';
import { roleInWords } from '../membership.ts';
import type { CellProblem, Cells } from './cell-reader.ts';
import { suggestMapping } from './columns.ts';
import { draftOf, nameIn, type DraftResult, type MemberDraft } from './draft.ts';
import { duplicateFinder, type Existing, type RowPlace } from './duplicates.ts';
import { csvFields } from './fields.ts';
import type { ColumnMapping, ImportInput, ImportPreview, RowDuplicate } from './preview.ts';
import { detectDateFormat } from './read-date.ts';
import { undatedRolesIn } from './role-cells.ts';

type Options = Pick<
  ImportInput,
  'mapping' | 'dateFormat' | 'joinedOn' | 'rolesFrom' | 'duplicates'
>;

/** What an import would do: the preview without what only the file knows, and the drafts to add. */
export type ImportPlan = {
  readonly preview: Omit<ImportPreview, 'fileName' | 'sha256' | 'encoding' | 'applied'>;
  readonly drafts: readonly MemberDraft[];
};

const mostShown = { valid: 200, problems: 500 };

/** Plans the import of a file's records, headings first, beside the members already there. */
export function planImport(
  records: readonly CsvRecord[],
  options: Options,
  existing: readonly Existing[],
): ImportPlan {
  const [head, ...rows] = records;
  const headings = (head?.cells ?? []).map((cell) => unguardFormula(cell).trim());
  const mapping = options.mapping ?? suggestMapping(headings);
  const detected = detectDateFormat(dateCells(rows, mapping));
  const dateFormat = options.dateFormat ?? detected.format;
  const { joinedOn, rolesFrom } = options;
  const read = rows.map((row) => {
    const cells = cellsOf(row, mapping);
    return {
      place: { line: row.line, row: row.row },
      name: nameIn(cells),
      undated: undatedRolesIn(cells.roles),
      ...(isWider(row, headings)
        ? { problems: [tooWide] }
        : draftOf(cells, { dateFormat, joinedOn, rolesFrom })),
    };
  });
  const valid = read.flatMap(({ place, draft }) => (draft ? [{ place, draft }] : []));
  const undated = read.flatMap((row) => (row.draft ? [row.undated] : []));
  const problems = hasNames(mapping)
    ? read.flatMap(({ place, name, problems = [] }) =>
        problems.map((one) => ({ ...place, name, ...one })),
      )
    : [{ line: 1, row: 1, name: '', column: '', message: noNames }];
  const find = duplicateFinder(existing);
  const duplicates = valid.flatMap(({ place, draft }) => find(place, draft.fields) ?? []);
  const drafts = withoutDuplicates(valid, options.duplicates === 'add' ? [] : duplicates);
  return {
    drafts,
    preview: {
      columns: headings.map((heading, index) => ({ heading, samples: samplesOf(rows, index) })),
      mapping,
      dateFormat,
      dateFormatUnsure: options.dateFormat === undefined && detected.unsure,
      rows: rows.length,
      valid: valid.slice(0, mostShown.valid).map(({ place, draft }) => rowOf(place, draft)),
      validCount: valid.length,
      undatedRoles: undated.reduce((sum, roles) => sum + roles, 0),
      problems: problems.slice(0, mostShown.problems),
      problemCount: rows.length - valid.length,
      duplicates,
      adding: drafts.length,
    },
  };
}

/** Cells to the right of the headings: a comma that was not quoted has shifted what follows it. */
const isWider = ({ cells }: CsvRecord, headings: readonly string[]): boolean =>
  cells.slice(headings.length).some((cell) => cell.trim() !== '');

const noNames = 'No heading says which column holds names. Choose it';

const tooWide: CellProblem = {
  column: '',
  message:
    'This row has more cells than there are headings. Put a cell with a comma in it into quotation marks',
};

const hasNames = ({ name, firstName, lastName }: ColumnMapping): boolean =>
  (name ?? firstName ?? lastName) !== undefined;

function withoutDuplicates(
  valid: readonly { readonly place: RowPlace; readonly draft: MemberDraft }[],
  duplicates: readonly RowDuplicate[],
): MemberDraft[] {
  const left = new Set(duplicates.map(({ line }) => line));
  return valid.filter(({ place }) => !left.has(place.line)).map(({ draft }) => draft);
}

function cellsOf({ cells }: CsvRecord, mapping: ColumnMapping): Cells {
  return Object.fromEntries(
    csvFields.map((field) => [field, cells[mapping[field] ?? -1] ?? '']),
  ) as Cells;
}

function dateCells(rows: readonly CsvRecord[], mapping: ColumnMapping): string[] {
  const columns = [
    mapping.joinedOn,
    mapping.leftOn,
    mapping.inductionOn,
    mapping.confidentialityOn,
  ];
  return rows.flatMap(({ cells }) => columns.map((column) => cells[column ?? -1] ?? ''));
}

const samplesOf = (rows: readonly CsvRecord[], index: number): string[] =>
  rows
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, 3);

function rowOf(
  place: RowPlace,
  { fields, spells, modes, roles }: NonNullable<DraftResult['draft']>,
) {
  const spell = spells.at(-1);
  return {
    ...place,
    name: fields.name,
    registration: fields.registration,
    mode: modes.at(-1)?.mode ?? '',
    joinedOn: spell?.joinedOn ?? '',
    leftOn: spell?.leftOn ?? '',
    roles: roles.map(roleFrom).join('; '),
    contact: fields.email || fields.telephone || fields.mobile,
  };
}

const roleFrom = (role: MemberDraft['roles'][number]): string => {
  const until = role.endedOn === null ? '' : ` to ${formatDay(role.endedOn)}`;
  return `${roleInWords(role)} from ${formatDay(role.startedOn)}${until}`;
};
