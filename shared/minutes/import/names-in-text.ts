import type { ImportedMinutes } from './contract.ts';
import { headingTitle } from './read-minutes.ts';

type Item = ImportedMinutes['items'][number];

/**
 * The items, with a line for each who is kept in the text only and stands nowhere in it: so nobody
 * whom a person has named is lost. They go where the heading of the file is kept.
 */
export function withNamesInText({ people, items }: Pick<ImportedMinutes, 'people' | 'items'>) {
  const text = items.map(({ title, notes }) => `${title}\n${notes}`).join('\n');
  const lines = people
    .filter(({ kind, said }) => kind === 'text only' && !text.includes(said))
    .map(({ said, role, state }) => `${asWord[state]}: ${[said, role].filter(Boolean).join(', ')}`);
  if (lines.length === 0) return items;
  const last = items.at(-1);
  const isHeading = last?.title === headingTitle;
  const kept: Item = {
    title: headingTitle,
    notes: [isHeading ? last.notes : '', ...lines].filter(Boolean).join('\n'),
  };
  return [...(isHeading ? items.slice(0, -1) : items), kept];
}

const asWord = {
  present: 'Present',
  'in attendance': 'In attendance',
  apologies: 'Apologies',
  absent: 'Absent',
} as const;
