/**
 * A whole number as people type it ("9,850", "9 850"); null for an empty field.
 *
 * What cannot be read becomes one half: no operation takes it, and each says in its own words that
 * it wants a whole number.
 */
export function typedNumber(typed: string): number | null {
  const digits = typed.replaceAll(/[\s,]/g, '');
  if (digits === '') return null;
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : 0.5;
}

/** A stored number for a field. */
export const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
