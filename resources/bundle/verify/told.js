/** Compares the fingerprint; answers what was compared, or why it was not. */
export function compareFingerprint(told, fingerprint) {
  const plain = told.toLowerCase().replaceAll(/\s/g, '');
  if (plain === '')
    return { line: 'The fingerprint was not compared, as none was entered.', fits: undefined };
  if (!/^[0-9a-f]{64}$/.test(plain))
    return {
      line: `The fingerprint was not compared. It has 64 figures and letters from a to f; ${plain.length === 64 ? 'there are other letters in' : `there are ${plain.length} in`} what was entered.`,
      fits: undefined,
    };
  if (plain === fingerprint)
    return { line: 'The fingerprint is the one you were told.', fits: true };
  return {
    line: 'The fingerprint is not the one you were told: this is another bundle, or its list was made anew.',
    fits: false,
  };
}

const not = (why) => ({ line: `The printed footer was not compared: ${why}.`, fits: undefined });

/**
 * Compares the footer of a printed document, "Record trail: 128 entries, head 3f2a 91bc 7d04 55e1",
 * of which people may enter the whole or the two values apart.
 */
export function compareFooter(told, trail) {
  const [count, hash] = footerOf(told);
  if (count === '' && hash === '') return not('none was entered');
  if (Number(count) < 1 || hash === '')
    return not('it needs both the number of entries and what stands beside it');
  if (!/^[0-9a-f]{16,64}$/.test(hash))
    return not('after “head” it has four groups of four figures or letters from a to f');
  if (!trail) return not('the trail of this bundle cannot be read');
  const { length } = trail.entries;
  const entry = trail.entries[Number(count) - 1];
  if (String(entry?.hash).startsWith(hash))
    return {
      line: `Entry ${count} of the trail is the one that was printed. That speaks for the trail up to there, not for the files.`,
      fits: true,
    };
  const line = entry
    ? `Entry ${count} of the trail is not the one that was printed: the trail was rebuilt, or is of another record.`
    : `Entry ${count} is not in this bundle, whose trail ends with entry ${length}. That is so when the document was printed after the bundle was made; if it was printed before, the end of the trail was cut off.`;
  return { line, fits: false };
}

function footerOf(told) {
  const all = `${told.count} ${told.hash}`.toLowerCase();
  const count = /^\s*([\d,\s]+?)\s*$/.exec(told.count)?.[1] ?? /([\d,]+)\s+entr/.exec(all)?.[1];
  const hash = /head([\s0-9a-f]*)/.exec(all)?.[1] ?? told.hash.toLowerCase();
  return [(count ?? '').replaceAll(/\D/g, ''), hash.replaceAll(/\s/g, '')];
}
