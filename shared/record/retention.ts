import type { BackupReason } from './opening.ts';

/** How many backups are kept; the README and the privacy notice say the same. */
export const kept = { daily: 7, weekly: 4, monthly: 12, before: 10 } as const;

/** The rule in words. */
export const retentionInWords = `${kept.daily} daily, ${kept.weekly} weekly and ${kept.monthly} monthly backups, and the last ${kept.before} of those that were asked for or made before an upgrade, an import, a restore or a passphrase change`;

type Kept = { readonly madeAtMs: number; readonly reason: BackupReason };

/**
 * The backups that have aged out. Of the daily ones the newest of each of the last 7 days, 4 weeks
 * and 12 months that have any stays; of the others the newest 10.
 */
export function agedOut<B extends Kept>(backups: readonly B[]): B[] {
  const newestFirst = [...backups].sort((a, b) => b.madeAtMs - a.madeAtMs);
  const daily = newestFirst.filter(({ reason }) => reason === 'daily');
  const others = newestFirst.filter(({ reason }) => reason !== 'daily');
  const stays = new Set<B>([
    ...newestOfEach(daily, dayOf).slice(0, kept.daily),
    ...newestOfEach(daily, weekOf).slice(0, kept.weekly),
    ...newestOfEach(daily, monthOf).slice(0, kept.monthly),
    ...others.slice(0, kept.before),
  ]);
  return newestFirst.filter((backup) => !stays.has(backup));
}

function newestOfEach<B extends Kept>(
  newestFirst: readonly B[],
  period: (ms: number) => string,
): B[] {
  const byPeriod = new Map<string, B>();
  for (const backup of newestFirst) {
    const key = period(backup.madeAtMs);
    if (!byPeriod.has(key)) byPeriod.set(key, backup);
  }
  return [...byPeriod.values()];
}

const dayMs = 86_400_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const monthOf = (ms: number) => new Date(ms).toISOString().slice(0, 7);
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const weekOf = (ms: number) => String(Math.floor((Math.floor(ms / dayMs) + 3) / 7));
