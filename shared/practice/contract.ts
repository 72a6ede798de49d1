import { z } from 'zod';
import { id, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { practice, practiceForm } from './practice.ts';
import { terms, termsFields } from './terms.ts';

const saved = z.strictObject({ id, version });

export const practiceContract = {
  'practice.get': query({
    summary: 'The practice whose record this is; null before it has been entered.',
    input: z.strictObject({}),
    output: z.strictObject({ practice: practice.nullable() }),
  }),
  'practice.save': command({
    summary: 'Saves the practice; version null the first time.',
    input: practiceForm,
    output: z.strictObject({ version }),
  }),
  'terms.list': query({
    summary: 'Every version of the terms of reference, newest first, and which is in force today.',
    input: z.strictObject({}),
    output: z.strictObject({ terms: z.array(terms), inForceId: id.nullable() }),
  }),
  'terms.add': command({
    summary: 'Adds terms of reference adopted on a day.',
    input: termsFields,
    output: saved,
  }),
  'terms.save': command({
    summary: 'Corrects one version of the terms of reference.',
    input: termsFields.extend({ id, version }),
    output: saved,
  }),
};
