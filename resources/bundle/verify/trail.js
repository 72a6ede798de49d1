import { sha256 } from './sha256.js';

const genesis = '0'.repeat(64);

export const isTrail = (value) =>
  Array.isArray(value?.entries) &&
  value.entries.every((entry) => typeof entry === 'object' && entry !== null);

/** The rule of the trail, written down in the application’s own documentation. */
export async function checkTrail({ entries }, head, problems) {
  let previous = genesis;
  for (const [index, entry] of entries.entries()) {
    const problem = await problemOf(entry, index + 1, previous);
    if (problem) return problems.push(`The trail: ${problem}`);
    previous = entry.hash;
  }
  const { length } = entries;
  if (length < head.count)
    problems.push(
      `The trail: it has ${length} entries here, but had ${head.count}; its end was cut off`,
    );
  else if (length > head.count || previous !== head.hash)
    problems.push('The trail: it does not end as the bundle says');
}

async function problemOf(entry, place, previous) {
  if (entry.sequence !== place) return `entry ${place} is missing or not in its place`;
  if (entry.previous !== previous) return `entry ${place} does not follow the one before it`;
  return (await sha256(canonical(entry))) === entry.hash ? '' : `entry ${place} was changed`;
}

const canonical = (entry) =>
  JSON.stringify([
    'ppg-trail-1',
    entry.sequence,
    entry.atMs,
    entry.nameDigest,
    entry.role,
    entry.operation,
    entry.subject,
    entry.version,
    entry.digest,
    entry.previous,
  ]);
