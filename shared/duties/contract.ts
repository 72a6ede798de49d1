import { z } from 'zod';
import { dutyEvidence, evidenceFact } from '../evidence/duty-evidence.ts';
import { financialYear, id, isoDate, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { declarationFields, declarationStatement } from './declaration.ts';
import { practiceChange, practiceChangeFields } from './practice-change.ts';
import { toDoList } from './to-do.ts';
import { workState, workStateFields } from './work-state.ts';

const saved = z.strictObject({ id, version });
/** A contract type needs to be told which it was before. */
const contractIsTold = (change: { kind: string; contractBefore: string | null }) =>
  change.kind !== 'contract type' || change.contractBefore !== null;
const contractIsMissing = {
  error: 'Choose the contract that the practice had before',
  path: ['contractBefore'],
};

export const dutiesContract = {
  'duties.forYear': query({
    summary:
      'Each sub-paragraph of the duty for this contract type beside its dated evidence in a financial year, how far the work is, what does not count, and what is open with its dates.',
    input: z.strictObject({ year: financialYear }),
    output: dutyEvidence.extend({
      /** How far people say the work is; not what the record shows. */
      work: z.array(workState),
      toDo: toDoList,
      /** Filed by hand in the year, or about it, and not counted, with the reason. */
      notCounted: z.array(
        evidenceFact.extend({ reference: z.string(), filedOn: isoDate, why: z.string() }),
      ),
    }),
  }),
  'duties.sayWork': command({
    summary: 'Says how far the work on a sub-paragraph is in a financial year.',
    input: z.strictObject({
      year: financialYear,
      ...workStateFields,
      /** Null when nothing was said before. */
      version: version.nullable(),
    }),
    output: z.strictObject({ version }),
  }),
  'duties.declaration': query({
    summary:
      'Five statements made from the regulation for eDec, with what the record counts for each and what was answered.',
    input: z.strictObject({ year: financialYear }),
    output: z.strictObject({ statements: z.array(declarationStatement) }),
  }),
  'duties.saveDeclaration': command({
    summary: 'Keeps this year’s question number for a statement, and what was answered in eDec.',
    input: z.strictObject({
      year: financialYear,
      ...declarationFields,
      /** Null when nothing was kept before. */
      version: version.nullable(),
    }),
    output: z.strictObject({ version }),
  }),
  'duties.changes': query({
    summary: 'Lists the changes of the practice that its evidence must tell: contract, mergers.',
    input: z.strictObject({}),
    output: z.strictObject({ changes: z.array(practiceChange) }),
  }),
  'duties.addChange': command({
    summary: 'Records that the practice changed its contract, merged, or changed otherwise.',
    input: practiceChangeFields.refine(contractIsTold, contractIsMissing),
    output: saved,
  }),
  'duties.removeChange': command({
    summary: 'Removes a change of the practice that was entered by mistake.',
    input: z.strictObject({ id, version }),
    output: z.strictObject({}),
  }),
};
