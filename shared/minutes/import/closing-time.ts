import { findTimes } from './find-times.ts';

type ReadItem = { readonly title: string; readonly notes: readonly string[] };

const meetingEnded = [
  /(?<!\bnext )\bmeeting\b.{0,60}?\b(?:closed|close[sd]?|ended|finished|concluded|adjourned)\b(.*)$/iu,
  /\b(?:closed|ended|concluded|adjourned|drew|brought)\b.{0,20}\bmeeting\b(.*)$/iu,
  /^(?:time )?(?:closed?|closing time|end(?:ed)?|end(?:ing)? time|finish(?:ed|ing)?(?: time)?)\b(.*)$/iu,
];
const isClose = /^(?:close|closure|end)\b|\bmeeting closed?\b/iu;
const isAnother = /\bnext meeting\b/iu;

/** When the meeting ended, as its last lines say: "The meeting closed at 8.15pm". */
export function closingTime(items: readonly ReadItem[]): string | undefined {
  const lines = items.flatMap(({ title, notes }) => {
    if (isClose.test(title)) return [`Meeting closed: ${[title, ...notes].join(' ')}`];
    return [title, ...notes];
  });
  for (const line of lines.toReversed()) {
    const time = closingTimeIn(line);
    if (time !== undefined) return time;
  }
  return undefined;
}

function closingTimeIn(line: string): string | undefined {
  for (const pattern of meetingEnded) {
    const rest = pattern.exec(line)?.[1] ?? '';
    const [time] = findTimes(rest.split(isAnother)[0] ?? '');
    if (time !== undefined) return time;
  }
  return undefined;
}
