import { ownDoubts } from '../../../shared/population/own/own-doubts.ts';
import { guessCategory, plainWords } from '../../../shared/population/own/own-words.ts';
import { isSubject } from '../../../shared/population/population-subject.ts';
import { dateIn, type DateParts } from '../../components/date-parts.ts';
import { typedNumber } from '../../components/form/typed-number.ts';
import type { AnswerOf, InputOf } from '../../rpc/operation-types.ts';

export type OwnValues = {
  subject: string;
  /** For each row a category's key, empty when it is left out. */
  categories: string[];
  source: string;
  date: DateParts;
  listSize: string;
  note: string;
};

type Own = AnswerOf<'population.readOwn'>;

/** What each row stands for: as the last time, or by its words; empty when neither knows it. */
export function suggested({ rows, remembered, notShown }: Own, subject: string): string[] {
  const before = remembered[subject] ?? {};
  return rows.map(({ label }) => {
    if (notShown.includes(label)) return '';
    const known = before[plainWords(label)];
    if (known !== undefined) return known ?? '';
    return (isSubject(subject) ? guessCategory(subject, label) : null) ?? '';
  });
}

/** Beside each row whose words nobody knows yet. */
export function hintsFor(
  { rows, remembered }: Own,
  subject: string,
): readonly (string | undefined)[] {
  const before = remembered[subject] ?? {};
  return rows.map(({ label }) => {
    const known = plainWords(label) in before;
    const guess = isSubject(subject) ? guessCategory(subject, label) : undefined;
    return known || guess !== undefined
      ? undefined
      : 'These words are not known: choose a category, or leave the row out.';
  });
}

/** What may be wrong with the rows as they are mapped now; they can be kept all the same. */
export function doubtsOf(
  own: Pick<Own, 'rows'>,
  { subject, categories, listSize }: Pick<OwnValues, 'subject' | 'categories' | 'listSize'>,
  kept: AnswerOf<'population.list'>['tables'],
): string[] {
  const rows = own.rows.map((row, at) => ({ ...row, category: categories[at] || null }));
  const stated = Number(listSize.replaceAll(/[\s,]/g, ''));
  return ownDoubts(
    { subject, rows, listSize: Number.isInteger(stated) ? stated : null },
    kept.map(({ table }) => table),
  );
}

/** What is sent for what was chosen and typed. */
export const ownInput = (
  own: Own,
  values: OwnValues,
  base: '16+' | 'all',
): InputOf<'population.keepOwn'> => ({
  base,
  subject: values.subject,
  rows: own.rows.map(({ label, count }, row) => ({
    label,
    count,
    category: values.categories[row] || null,
  })),
  notShown: own.notShown,
  date: dateIn(values.date) ?? '',
  source: values.source,
  listSize: typedNumber(values.listSize),
  note: values.note,
  fileName: own.fileName,
  sha256: own.sha256,
});
