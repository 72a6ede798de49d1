import type { ReadableDb } from './database.ts';
import { selectRecordId } from './queries.ts';

/** What tells this record from every other, for names given outside it; empty in a very old one. */
export const recordKey = (db: ReadableDb): string => selectRecordId(db) ?? '';
