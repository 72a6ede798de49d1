/**
 * One spelling for one value: JSON with object keys in code-unit order, no white space, and
 * `undefined` members left out, so that equal values give equal bytes (after RFC 8785, without
 * its number rules, which `JSON.stringify` already follows).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
