import type { MatterArising } from './agenda.ts';
import { matterInWords } from './matters-arising.ts';

/** The line of an action on an agenda. */
const actionLine = /^AP\d+: /u;
const moreLine = 'More actions stand in the list of actions.';

/** What is open, a line each, below what somebody wrote there; an item holds 5,000 characters. */
export function drawnWords(words: string, matters: readonly MatterArising[]): string {
  const own = linesOf(words).filter((line) => !actionLine.test(line) && line !== moreLine);
  const actions = matters.filter(({ actionId }) => actionId !== null).map(matterInWords);
  return cut([...own, ...actions]);
}

/** Whether the words of an agenda say of each action what the record says today. */
export const isUpToDate = (words: string, matters: readonly MatterArising[]): boolean =>
  drawnWords(words, matters) === linesOf(words).join('\n');

const linesOf = (words: string) => words.split('\n').filter((line) => line.trim() !== '');

/** The rest is in the list of actions. */
function cut(lines: readonly string[]): string {
  const whole = lines.join('\n');
  if (whole.length <= 5_000) return whole;
  const kept = whole.slice(0, 4_900);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}\n${moreLine}`;
}
