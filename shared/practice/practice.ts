import { z } from 'zod';
import { isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';
import { optionalEmail } from '../text/email-address.ts';

/** The three contracts a practice may hold; the contract chooses the wording of the duty. */
export const contractTypes = ['GMS', 'PMS', 'APMS'] as const;

export type ContractType = (typeof contractTypes)[number];

/** A practice's code in the Organisation Data Service: a letter and five digits ("P91020"), or empty. */
const odsCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(
    /^([A-Z]\d{5})?$/,
    'Enter an ODS code, a letter and five digits, like P91020, or leave it empty for now',
  );

/** One of the places the practice works from. */
export const practiceAddress = z.strictObject({
  /** What people call it: "Main surgery", "Branch at Sample Road". */
  label: requiredLine('Enter what this address is called, like main surgery', 100),
  /** Lines as on an envelope, with the postcode. */
  lines: text(500),
  telephone: optionalLine(40).default(''),
});

const people = z
  .int('Enter a whole number of patients')
  .min(0, 'Enter a number of patients that is 0 or more')
  .max(1_000_000, 'Enter a number of patients below 1,000,000');

/** What a form asks about the practice. */
export const practiceFields = z.strictObject({
  name: requiredLine('Enter the name of the practice'),
  /** Empty until it is known: the group can begin with the practice's name alone. */
  odsCode: odsCode.default(''),
  /** Null until it is known. */
  contractType: z
    .enum(contractTypes, { error: 'Choose the type of contract' })
    .nullable()
    .default(null),
  /** For an APMS contract: the clause that carries the duty. */
  contractClause: optionalLine().default(''),
  listSize: people.nullable().default(null),
  /** The day the list size is about. */
  listSizeOn: isoDate.nullable().default(null),
  icbCode: optionalLine(20).default(''),
  icbName: optionalLine().default(''),
  subIcbCode: optionalLine(20).default(''),
  subIcbName: optionalLine().default(''),
  pcnCode: optionalLine(20).default(''),
  pcnName: optionalLine().default(''),
  addresses: z.array(practiceAddress).max(20).default([]),
  telephone: optionalLine(40).default(''),
  /** What the group calls itself; empty when it is simply the practice's PPG. */
  ppgName: optionalLine().default(''),
  ppgEmail: optionalEmail.default(''),
});

/** A list size says little without its day. */
const listSizeHasItsDay = (fields: { listSize: number | null; listSizeOn: string | null }) =>
  fields.listSize === null || fields.listSizeOn !== null;

export const practiceForm = practiceFields
  .extend({
    /** The version the page has seen; null while the record has no practice yet. */
    version: version.nullable(),
  })
  .refine(listSizeHasItsDay, {
    path: ['listSizeOn'],
    message: 'Enter the date of the list size',
  });

export const practice = practiceFields.extend({ version });

/** "Sample Surgery (P91020)"; the name alone while the code is not known. */
export const nameWithCode = ({
  name,
  odsCode: code,
}: {
  readonly name: string;
  readonly odsCode: string;
}): string => (code === '' ? name : `${name} (${code})`);

export type PracticeFields = z.output<typeof practiceFields>;
/** The practice whose record this is. */
export type Practice = z.output<typeof practice>;
