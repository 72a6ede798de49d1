/** "1 meeting", "3 meetings", "no meetings". */
export function counted(count: number, one: string, several: string): string {
  if (count === 0) return `no ${several}`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}

/** A sentence starts with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A whole number of people: "9,120". */
export const people = (count: number): string => Math.round(count).toLocaleString('en-GB');

/** A percentage with one decimal: "18.2%". */
export const percent = (value: number): string => `${value.toFixed(1)}%`;

/** A gap in people with its sign; the minus is the real one, which reads aloud. */
export function signed(gap: number): string {
  const size = Math.abs(gap).toFixed(1);
  if (size === '0.0') return '0.0';
  return `${gap < 0 ? '−' : '+'}${size}`;
}

/** "a, b and c". */
export function listAnd(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A text as a whole sentence: with a full stop unless it ends in a mark of its own. */
export function asSentence(text: string): string {
  const said = text.trim();
  return said === '' || /[.!?…][”’")]?$/.test(said) ? said : `${said}.`;
}

/** "A second car park. Reason: No land." */
export const withReason = (text: string, reason: string): string =>
  reason.trim() === '' ? text : `${asSentence(text)} Reason: ${asSentence(reason)}`;
