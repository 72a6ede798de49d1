import { trail } from './0010-trail.ts';
import { population } from './0040-population.ts';
import { evidence } from './0080-evidence.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; a released one is never edited. */
export const migrations: readonly Migration[] = [trail, population, evidence];
