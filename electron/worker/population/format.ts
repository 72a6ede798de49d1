import type {
  FileFormat,
  ImportedFile,
  PracticeFacts,
} from '../../../shared/population/contract.ts';
import type { AreaWeights } from '../../../shared/population/weigh-areas.ts';
import type { LineReader } from '../files/table-scanner.ts';
import type { Header } from './header.ts';

/** Whose figures are taken from a file. */
export type Wanted = {
  readonly odsCode?: string | undefined;
  readonly areaCodes?: readonly string[] | undefined;
  /** Where the practice's patients live: for a file about areas, in place of chosen ones. */
  readonly weights?: AreaWeights | undefined;
  /** The areas that a lookup is wanted for. */
  readonly lookUpAreas?: readonly string[] | undefined;
};

/** Where figures came from, as their provenance names it. */
export type Origin = { readonly fileName: string; readonly sha256: string };

/** What a file says of a practice besides its figures, each in plain words. */
export type FactsFound = {
  readonly [K in Exclude<keyof PracticeFacts, 'listSize'>]?: string | undefined;
} & { readonly listSize?: number | undefined };

export type Taken = Pick<ImportedFile, 'date' | 'rowsTaken' | 'totals' | 'tables' | 'warnings'> & {
  readonly mapping?: ImportedFile['mapping'];
  readonly facts: FactsFound;
};

/** Collects what is wanted from the lines of one file. */
export type PopulationReader = Pick<LineReader, 'key' | 'line'> & {
  /** What was taken, checked; undefined when the practice is not in the file. */
  readonly finish: (origin: Origin) => Taken | undefined;
};

/** The columns of a file were understood as those of a format. */
export type Recognised = {
  /** What this one is, more closely than its format says. */
  readonly words?: string;
  readonly read: (wanted: Wanted) => PopulationReader;
  /** For a file about practices: the column of the ODS code, and of the kind of organisation. */
  readonly practiceAt?: { readonly code: number; readonly type?: number | undefined };
  /** For a file about areas. */
  readonly areaAt?: { readonly code: number; readonly name: number };
};

/**
 * One kind of public file. To read another kind, write one of these in a file of its own and put it
 * into the list in `formats.ts`.
 */
export type PopulationFormat = {
  readonly facts: FileFormat;
  /** The columns that tell it, for a person whose file was not known. */
  readonly lookedFor: string;
  /** Tells the format by the meaning of its columns; undefined when they are another's. */
  readonly recognise: (header: Header) => Recognised | undefined;
};
