import { isDateParts, readParts } from '../date-parts.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { fieldIdOf, type FormProblems } from './form-problems.ts';
import type { Newer } from './typed-values.ts';

/** A field by its label, and what the record holds in it; without words where only its choices say it. */
export type HeldInWords = { readonly label: string; readonly held?: string };

/** What the record holds in a field of the form on screen, as the field itself would say it. */
export function heldInWords(
  { name, stored }: Newer,
  { formId, labels }: Pick<FormProblems, 'formId' | 'labels'>,
): HeldInWords {
  const label = labels.get(name) ?? 'Another field';
  const held = wordsOf(document.getElementById(fieldIdOf(formId, name)), stored);
  return held === undefined ? { label } : { label, held: held === '' ? 'nothing' : held };
}

/** Never a passphrase. */
const typedLines: ReadonlySet<string> = new Set(['text', 'email', 'tel']);

function wordsOf(field: HTMLElement | null, stored: unknown): string | undefined {
  if (isDateParts(stored)) {
    const read = readParts(stored);
    return read.state === 'date' ? formatDay(read.date) : '';
  }
  if (typeof stored !== 'string') return undefined;
  if (field instanceof HTMLSelectElement) {
    return [...field.options].find(({ value }) => value === stored)?.text;
  }
  const isTyped =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && typedLines.has(field.type));
  return isTyped ? stored : undefined;
}
