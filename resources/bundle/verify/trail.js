import { sha256 } from './sha256.js';

const genesis = '0'.repeat(64);

export const isTrail = (value) =>
  Array.isArray(value?.entries) &&
  value.entries.every((entry) => typeof entry === 'object' && entry !== null);

/** The rule of the trail, written down in the application’s own documentation. */
export async function checkTrail({ entries }, head, problems) {
  let previous = genesis;
  const unnamed = new Set();
  for (const [index, entry] of entries.entries()) {
    const problem =
      (await problemOf(entry, index + 1, previous)) || (await followErasures(unnamed, entry));
    if (problem) return problems.push(`The trail: ${problem}`);
    previous = entry.hash;
  }
  for (const sequence of unnamed)
    problems.push(
      `The trail: what entry ${sequence} recorded was erased, and no erasure in the trail names it`,
    );
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

/** What was erased has to be named by an erasure further on, whose digest the chain holds. */
async function followErasures(unnamed, { sequence, operation, digest, erased, erasure }) {
  if (erased) unnamed.add(sequence);
  if (operation !== 'trail.eraseMember') return '';
  if ((await sha256(`${erasure?.salt}${erasure?.body}`)) !== digest)
    return `what entry ${sequence} erased cannot be seen`;
  for (const one of JSON.parse(erasure.body).after.erasedEntries ?? [])
    if (!unnamed.delete(one))
      return `entry ${sequence} erased what entry ${one} recorded, but it is not marked so`;
  return '';
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
