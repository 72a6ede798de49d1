/**
 * A number of people as a public file writes it: digits, perhaps with thousands commas or `.0`.
 * Undefined for anything else: a blank, a suppression mark, a negative or broken number.
 */
export function parseWholeCount(text: string): number | undefined {
  const value = text.trim();
  if (!/^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0+)?$/.test(value)) return undefined;
  return Number(value.replaceAll(',', ''));
}
