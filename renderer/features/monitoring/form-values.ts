import { currentEdition } from '../../../shared/equality/current-edition.ts';
import type { FormAnswers } from '../../../shared/monitoring/answer.ts';
import { emptyDate, type DateParts } from '../../components/date-parts.ts';

/** What the form's fields hold; an empty choice is a question left blank. */
export type FormValues = {
  /** Day, month and year as typed; an array, since any of them may be left out. */
  dateOfBirth: readonly [string, string, string];
  ageBand: string;
  sex: string;
  ethnicGroup: string;
  ethnicCategory: string;
  ethnicDetail: string;
  answeredOn: DateParts;
};

/** The value of "Prefer not to say" in every question. */
export const declined = 'prefer-not-to-say';

export const emptyForm: FormValues = {
  dateOfBirth: ['', '', ''],
  ageBand: '',
  sex: '',
  ethnicGroup: '',
  ethnicCategory: '',
  ethnicDetail: '',
  answeredOn: emptyDate,
};

/**
 * The answers as they are sent, each in one of the four states.
 *
 * Whoever filled in a form was asked every question on it: one left blank is "not known" (gave no
 * answer), never "not asked", which is for members without a form, nor "declined", which the person
 * says by choosing "Prefer not to say".
 */
export function answersOf(values: FormValues): FormAnswers {
  return {
    age: ageOf(values),
    sex: choiceOf(values.sex),
    'ethnic-group': ethnicGroupOf(values),
  };
}

function ageOf({ dateOfBirth, ageBand }: FormValues): FormAnswers['age'] {
  const typed = partialDate(dateOfBirth);
  if (typed !== '') return { state: 'answered', dateOfBirth: typed };
  if (ageBand === declined) return { state: 'declined' };
  if (ageBand === '') return { state: 'not known' };
  return { state: 'answered', ageBand } as FormAnswers['age'];
}

/** "1954", "1954-03" or "1954-03-31": a person may leave out day and month. */
function partialDate(typed: FormValues['dateOfBirth']): string {
  const [day, month, year] = typed.map((part) => part.trim());
  if (!day && !month && !year) return '';
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  return parts.slice(0, day ? 3 : month ? 2 : 1).join('-');
}

function choiceOf(value: string): FormAnswers['sex'] {
  if (value === declined) return { state: 'declined' };
  return value === '' ? { state: 'not known' } : { state: 'answered', category: value };
}

function ethnicGroupOf(values: FormValues): FormAnswers['ethnic-group'] {
  const { ethnicGroup, ethnicCategory, ethnicDetail } = values;
  if (ethnicGroup === '' || ethnicGroup === declined) return choiceOf(ethnicGroup);
  // A second step left over from another first step is not an answer.
  const category = currentEdition.ethnicCategories.find(
    ({ key, group }) => key === ethnicCategory && group === ethnicGroup,
  );
  if (!category) return { state: 'answered', category: ethnicGroup };
  const detail = ethnicDetail.trim();
  return { state: 'answered', category: category.key, ...(detail && { detail }) };
}
