import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { characteristicOf } from '../../../shared/equality/current-edition.ts';
import { ethnicGroupOf } from '../../../shared/equality/ethnic-group-of.ts';
import type { FormAnswers } from '../../../shared/monitoring/answer.ts';
import { UserError } from '../rpc/user-error.ts';

/** Refuses a category that no question offers, and a date of birth after the form. */
export function checkAnswers(answers: FormAnswers, answeredOn: IsoDate): void {
  const fields: Record<string, string> = {};
  const { age, sex, 'ethnic-group': ethnicGroup } = answers;
  if ('dateOfBirth' in age && age.dateOfBirth > answeredOn) {
    fields['answers.age.dateOfBirth'] = 'Enter a date of birth that is in the past';
  }
  if ('category' in sex && !isSex(sex.category)) {
    fields['answers.sex.category'] = 'Select an answer or ‘Prefer not to say’';
  }
  if ('category' in ethnicGroup && ethnicGroupOf(ethnicGroup.category) === undefined) {
    fields['answers.ethnic-group.category'] = 'Select an ethnic group or ‘Prefer not to say’';
  }
  if (Object.keys(fields).length === 0) return;
  throw new UserError('INVALID_INPUT', 'There is a problem with what was entered.', fields);
}

const isSex = (key: string): boolean =>
  characteristicOf('sex').categories.some((category) => category.key === key);
