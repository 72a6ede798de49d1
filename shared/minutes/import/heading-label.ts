/** What a stretch of the heading of minutes is about. */
export type HeadingPart =
  | 'present'
  | 'in attendance'
  | 'apologies'
  | 'absent'
  | 'date'
  | 'time'
  | 'end'
  | 'place'
  | 'other';

const labels: readonly { readonly part: HeadingPart; readonly words: string }[] = [
  {
    part: 'in attendance',
    words: '(?:practice )?staff(?: present)?|practice|in attendance|also (?:present|in attendance)',
  },
  {
    part: 'present',
    words:
      '(?:ppg |patient )?(?:members|patients|representatives)(?: present| attending)?|present|those present|attendees|attending|attendance|attended',
  },
  {
    part: 'apologies',
    words: 'apologies(?: for absence)?(?: were)?(?: (?:received|given))?(?: from)?',
  },
  { part: 'absent', words: 'absent|did not attend|not present|no apologies' },
  { part: 'date', words: '(?:meeting )?date(?: and time)?(?: of meeting)?|held on|day' },
  { part: 'time', words: 'time|start(?:ed|s|ing)?(?: time)?(?: at)?|(?:meeting )?opened(?: at)?' },
  {
    part: 'end',
    words:
      '(?:meeting )?(?:end(?:ed|s|ing)?|finish(?:ed|ing)?|closed?)(?: time)?(?: at)?|time (?:ended|closed|finished)',
  },
  {
    part: 'place',
    words: '(?:meeting )?(?:venue|place|location)(?: of meeting)?|held (?:at|in)|where',
  },
  {
    part: 'other',
    words:
      'chair(?:ed by|person|man)?|minutes(?: taken)? by|(?:note|minute)[- ]taker|subject|group',
  },
];

const compiled = labels.map(({ part, words }) => ({
  part,
  pattern: new RegExp(
    String.raw`^(?:${words})\s*(?:\([^)]*\)\s*)?(?:[:：]\s*|\s[-–—]\s+|\t\s*|$)(?<value>.*)$`,
    'iu',
  ),
}));
const apologiesFrom =
  /^apologies(?: for absence)?(?: were)?(?: received)? from:?\s+(?<value>.+)$/iu;

/** "Present: AB, CD" is the part "present" with its value; undefined for what is no label. */
export function headingLabel(
  text: string,
): { readonly part: HeadingPart; readonly value: string } | undefined {
  const from = apologiesFrom.exec(text)?.groups?.['value'];
  if (from !== undefined) return { part: 'apologies', value: from };
  for (const { part, pattern } of compiled) {
    const value = pattern.exec(text)?.groups?.['value'];
    if (value !== undefined) return { part, value: value.trim() };
  }
  return undefined;
}
