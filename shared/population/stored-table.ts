import { z } from 'zod';
import { id } from '../rpc/fields.ts';
import { populationTable } from './population-table.ts';

/** A table kept in the record. It is never changed, only removed; a correction is a new table. */
export const storedTable = z.strictObject({
  id,
  storedAtMs: z.int(),
  storedBy: z.string(),
  table: populationTable,
});
