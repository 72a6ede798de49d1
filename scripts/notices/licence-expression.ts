/** Licences under which a part may be shipped with the application. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // How the British word list names Ispell's licence, which its notice gives in full.
  'BSD',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'Zlib',
]);

/** Whether an SPDX expression allows shipping: every part of an AND, one part of an OR. */
export function isAllowed(expression: string): boolean {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/\bOR\b/.test(bare)) return bare.split(/\bOR\b/).some(isAllowed);
  return bare.split(/\bAND\b/).every((licence) => allowed.has(licence.trim()));
}
