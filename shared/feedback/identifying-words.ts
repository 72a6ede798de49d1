/** Words that look as if they could tell who a patient is, and what they look like. */
export type Identifying = {
  readonly kind: 'NHS number' | 'date of birth' | 'telephone number' | 'e-mail address';
  readonly words: string;
};

const emailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Ten digits, alone or as 3 3 4; not part of a longer number. */
const tenDigits = /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/gu;
/** British numbers: 0 or +44 and nine or ten digits, with the spaces people put in. */
const telephone =
  /(?<![\d/])(?:\+44[ ()-]*(?:0[ ()-]*)?|\(?0)(?:[1-37-9])(?:[ ()-]*\d){8,9}(?!\d)/gu;
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A day with its year, after words that say it is somebody's birth. */
const birth = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|born(?: on)?|birth ?day|date of birth|birth)\b[\s:.,-]*(?:is |was )?(?:\d{1,2}[\s/.-]\d{1,2}[\s/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})(?: \d{2,4})?)`,
  'giu',
);
/** A numeric date of a year so long ago that no feedback is about it. */
const oldDate = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4})(?!\d)/gu;
/** No feedback in this record is about a day before this year. */
const firstYear = 2004;

/**
 * What in a text could identify a patient: NHS numbers whose check digit is right, dates of birth,
 * British telephone numbers and e-mail addresses; each as it stands, in the order of the text.
 *
 * It warns and proves nothing: a person decides, since a surgery's own number looks like a patient's.
 */
export function identifyingWords(text: string): Identifying[] {
  const found: (Identifying & { readonly at: number })[] = [];
  const taken: [number, number][] = [];
  const look = (kind: Identifying['kind'], pattern: RegExp, isMeant = (_words: string) => true) => {
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const from = match.index;
      const overlaps = taken.some(([a, b]) => from < b && from + words.length > a);
      if (overlaps || !isMeant(words)) continue;
      taken.push([from, from + words.length]);
      found.push({ kind, words, at: from });
    }
  };
  look('e-mail address', emailAddress);
  look('NHS number', tenDigits, isNhsNumber);
  look('telephone number', telephone);
  look('date of birth', birth);
  look('date of birth', oldDate, (words) => Number(words.slice(-4)) < firstYear);
  return found.sort((a, b) => a.at - b.at).map(({ kind, words }) => ({ kind, words }));
}

/**
 * Whether ten digits are an NHS number: the first nine, weighted 10 to 2, leave 11 less the check
 * digit (modulo 11, where 11 is 0 and 10 is none). NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(words: string): boolean {
  const digits = words.replaceAll(/\D/g, '').split('').map(Number);
  if (digits.length !== 10 || digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
