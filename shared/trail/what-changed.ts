import { formatDay } from '../dates/format-day.ts';
import { formatMoment } from '../dates/format-moment.ts';

/** One field of what an entry changed, in words; an empty text for nothing. */
export type FieldChange = { readonly field: string; readonly was: string; readonly is: string };

/** What tells people nothing. */
const silent = new Set(['id', 'version', 'key', 'position', 'salt', 'reasonDigest']);
const longest = 500;
/** Characters before a difference, to know where it is. */
const lead = 100;
const most = 60;

/**
 * What an entry of the trail changed, field by field: what was, and what is. Whatever was recorded
 * is shown, also by a later version's entries: a field without words of its own goes by its name.
 */
export function whatChanged(before: unknown, after: unknown): FieldChange[] {
  const was = flat(before);
  const is = flat(after);
  const fields = new Set([...was.keys(), ...is.keys()]);
  return [...fields]
    .map((field) => ({ field, was: was.get(field) ?? '', is: is.get(field) ?? '' }))
    .filter((change) => change.was !== change.is)
    .slice(0, most)
    .map(shortened);
}

/** Long texts from shortly before the place where they begin to differ. */
function shortened({ field, was, is }: FieldChange): FieldChange {
  const from = Math.max(0, firstDifference(was, is) - lead);
  const cut = (text: string) => {
    if (text.length <= longest) return text;
    const end = from + longest;
    return `${from === 0 ? '' : '… '}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
  };
  return { field, was: cut(was), is: cut(is) };
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** The texts of a value by their fields; of something inside something, both names. */
function flat(value: unknown, name = '', into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null)) {
    value.forEach((one, index) => flat(one, joined(name, String(index + 1)), into));
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (silent.has(key)) continue;
      const asMoment = typeof inner === 'number' && key.endsWith('AtMs');
      if (asMoment) into.set(joined(name, inWords(key.slice(0, -4))), formatMoment(inner));
      else flat(inner, joined(name, inWords(key)), into);
    }
  } else {
    into.set(name, textOf(value));
  }
  return into;
}

const joined = (outer: string, inner: string) => (outer === '' ? inner : `${outer}, ${inner}`);

/** Names that would tell a reader nothing, as the pages say them. */
const words: Readonly<Record<string, string>> = {
  spells: 'time as a member',
  modes: 'taking part',
  confirmations: 'yearly confirmation',
  email: 'e-mail',
  preferredWay: 'best way',
  interests: 'cares about',
  skills: 'would help with',
  household: 'lives with',
  path: 'where it was written',
  sha256: 'fingerprint (SHA-256)',
  comparisonSha256: 'fingerprint of the comparison (SHA-256)',
  ppgName: 'name of the group',
  ppgEmail: 'e-mail of the group',
};

/** "heldOn" is "held on", "odsCode" is "ODS code". */
const inWords = (key: string) =>
  (Object.hasOwn(words, key) ? (words[key] ?? key) : key)
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, a, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll(/\b(?:ods|icb|pcn)\b/g, (short) => short.toUpperCase());

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : value;
}
