import type { MatterArising } from './agenda.ts';
import { listAnd } from '../documents/words.ts';
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

/** "AP9 is new. AP3 and AP4 have changed. AP7 is no longer open."; empty when all is up to date. */
export function mattersChanged(words: string, matters: readonly MatterArising[]): string {
  const then = linesByReference(words);
  const now = linesByReference(drawnWords(words, matters));
  const added = [...now.keys()].filter((reference) => !then.has(reference));
  const gone = [...then.keys()].filter((reference) => !now.has(reference));
  const other = [...now].flatMap(([reference, line]) => {
    const was = then.get(reference);
    return was === undefined || was === line ? [] : [reference];
  });
  return [
    said(added, 'is new', 'are new'),
    said(other, 'has changed', 'have changed'),
    said(gone, 'is no longer open', 'are no longer open'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const linesByReference = (words: string) =>
  new Map(
    linesOf(words)
      .filter((line) => actionLine.test(line))
      .map((line) => [line.slice(0, line.indexOf(':')), line]),
  );

function said(references: readonly string[], one: string, several: string): string {
  if (references.length === 0) return '';
  return `${listAnd(references)} ${references.length === 1 ? one : several}.`;
}
