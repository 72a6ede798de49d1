import { z } from 'zod';
import { command, job, query } from '../rpc/operation.ts';
import { filePath, id, isoDate, optionalLine, requiredLine } from '../rpc/fields.ts';
import { ownContract } from './own-contract.ts';
import { populationTable } from './population-table.ts';
import { storedTable } from './stored-table.ts';
import { typedTable } from './typed-table.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Enter a SHA-256 of 64 hexadecimal digits');
const odsCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{3,10}$/, 'Enter an ODS code, like P91020');
const areaCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]\d{8}$/, 'Enter area codes, like E01006109');
const member = z.string().min(1, 'Choose a file inside the ZIP').max(1000);

/** A kind of public file that the application reads, told by its columns, not by its name. */
export const fileFormat = z.strictObject({
  key: z.enum([
    'list size',
    'quin-age',
    'sing-age',
    'practice map',
    'practice by area',
    'area lookup',
    'census table',
    'census long',
    'census tidy',
    'fingertips',
  ]),
  /** "NHS England patients by five-year age group and sex (quin-age)". */
  words: z.string(),
  /** Whose figures are chosen from it: one practice's by ODS code, or those of chosen areas. */
  about: z.enum(['practice', 'areas', 'lookup']),
});

/** The file that was read, as a person and a later check know it. */
export const fileRead = z.strictObject({
  format: fileFormat,
  fileName: z.string(),
  /** The name inside the ZIP, null when the file is no ZIP. */
  member: z.string().nullable(),
  /** Of the file as given: the ZIP, when it is one. */
  sha256,
});

const area = z.strictObject({ code: z.string(), name: z.string() });

export const fileDescription = z.strictObject({
  ...fileRead.shape,
  rowsRead: z.int().min(0),
  /** The areas the file has figures for; null when it is about practices. */
  areas: z
    .strictObject({ inFile: z.int().min(0), matching: z.int().min(0), listed: z.array(area) })
    .nullable(),
});

const totals = z.strictObject({
  all: z.number().min(0).nullable(),
  female: z.number().min(0).nullable(),
  male: z.number().min(0).nullable(),
});

export const importedFile = z.strictObject({
  ...fileRead.shape,
  /** The day the figures are about. */
  date: isoDate,
  rowsRead: z.int().min(0),
  rowsTaken: z.int().min(0),
  totals,
  tables: z.array(populationTable),
  /** What the file's own words were taken to mean; `to` is null for what is left over. */
  mapping: z.array(
    z.strictObject({
      table: z.int().min(0),
      from: z.string(),
      to: z.string().nullable(),
      count: z.number().min(0),
    }),
  ),
  /** What a person should know before taking the figures; nothing here prevents it. */
  warnings: z.array(z.string()),
  /** The stored tables, in the order of `tables`; empty in a preview. */
  storedIds: z.array(id),
});

/** One fact about a practice with the file it was found in. */
const fact = z.strictObject({ value: z.string(), fileName: z.string(), date: isoDate });

export const practiceFacts = z.strictObject({
  name: fact.nullable(),
  postcode: fact.nullable(),
  pcnCode: fact.nullable(),
  pcnName: fact.nullable(),
  /** Until June 2022 the clinical commissioning group, which is the same place. */
  subIcbCode: fact.nullable(),
  subIcbName: fact.nullable(),
  /** Until June 2022 the sustainability and transformation partnership. */
  icbCode: fact.nullable(),
  icbName: fact.nullable(),
  regionCode: fact.nullable(),
  regionName: fact.nullable(),
  /** The maker of the practice's clinical system. */
  supplier: fact.nullable(),
  listSize: z
    .strictObject({ value: z.int().min(0), fileName: z.string(), date: isoDate })
    .nullable(),
});

const refusedFile = z.strictObject({
  /** Begins with the name of the file. */
  message: z.string(),
  /** What helps to see why: how the file begins, and what was looked for. */
  details: z.array(z.string()),
});

export const populationContract = {
  ...ownContract,
  'population.describeFile': job({
    summary: 'Says what a public file is and, for a Census file, lists its areas to choose from.',
    needs: 'nothing',
    input: z.strictObject({
      path: filePath,
      member: member.optional(),
      /** Part of an area's name or code. */
      search: optionalLine().default(''),
      limit: z.int().min(1).max(5000).default(200),
    }),
    output: fileDescription,
  }),
  'population.importFile': job({
    summary:
      'Reads the figures of one practice or of chosen areas from a public file, shows them and, when asked to apply, keeps them.',
    input: z.strictObject({
      path: filePath,
      apply: z.boolean(),
      /** What the preview answered; the file is refused when it has changed since. */
      expectedSha256: sha256.optional(),
      /** Of the practice's own when left out. */
      odsCode: odsCode.optional(),
      /** For a Census file. */
      areaCodes: z.array(areaCode).min(1, 'Choose at least one area').max(5000).optional(),
      /** For a Census file: each area counts for the patients who live there, in place of choosing. */
      weighted: z.boolean().default(false),
      member: member.optional(),
    }),
    output: importedFile,
  }),
  'population.lookUpPractice': job({
    summary:
      'Finds what public files say of a practice: name, postcode, PCN, ICB, region, list size. Files that cannot be used are named, and stop no others.',
    needs: 'nothing',
    input: z.strictObject({ paths: z.array(filePath).min(1, 'Choose a file').max(20), odsCode }),
    output: z.strictObject({
      odsCode: z.string(),
      facts: practiceFacts,
      files: z.array(fileRead),
      /** Files that could not be used, while others could: what is wrong with each. */
      refused: z.array(refusedFile),
      warnings: z.array(z.string()),
    }),
  }),
  'population.typeIn': command({
    summary:
      "Keeps figures typed from the practice's own system, and says what may be wrong with them.",
    input: z.strictObject({ table: typedTable }),
    output: storedTable.extend({ warnings: z.array(z.string()) }),
  }),
  'population.list': query({
    summary: 'Lists the population tables of the record, newest first.',
    input: z.strictObject({}),
    output: z.strictObject({ tables: z.array(storedTable) }),
  }),
  'population.get': query({
    summary: 'Shows one population table.',
    input: z.strictObject({ id }),
    output: storedTable,
  }),
  'population.remove': command({
    summary: 'Removes a population table; reviews made with it keep their own copy.',
    input: z.strictObject({ id, reason: requiredLine('Enter why the figures are removed', 500) }),
    output: z.strictObject({ id }),
  }),
};

export type FileFormat = z.infer<typeof fileFormat>;
export type FileRead = z.infer<typeof fileRead>;
export type FileDescription = z.infer<typeof fileDescription>;
export type ImportedFile = z.infer<typeof importedFile>;
export type StoredTable = z.infer<typeof storedTable>;
export type RefusedFile = z.infer<typeof refusedFile>;
export type PracticeFacts = z.infer<typeof practiceFacts>;
