import type { Migration } from '../../record/migrations/migration.ts';
import { answers } from './0010-answers.ts';
import { asking } from './0020-asking.ts';

/** Every form of the vault's content in order; a released one is never edited. */
export const vaultMigrations: readonly Migration[] = [answers, asking];
