import type { EqualityEdition } from '../edition.ts';
import { age, dateOfBirth } from './age.ts';
import { carers, carersQuestion } from './carers.ts';
import { disability, disabilityQuestions } from './disability.ts';
import { ethnicCategories, ethnicGroups } from './ethnic-categories.ts';
import { ethnicGroup, ethnicGroupQuestions } from './ethnic-group.ts';
import { genderReassignment } from './gender-reassignment.ts';
import { language, languageQuestions } from './language.ts';
import { marriage } from './marriage.ts';
import { pregnancy } from './pregnancy.ts';
import { religion } from './religion.ts';
import { sex, sexQuestion } from './sex.ts';
import { sexualOrientation } from './sexual-orientation.ts';

/** Questions and categories in use from November 2026. */
export const edition202611: EqualityEdition = {
  version: '2026-11',
  source:
    'GOV.UK Design System, equality information pattern, 6 August 2026 (harmonised standards of the Government Statistical Service); carers and language from Census 2021',
  date: '2026-08-06',
  explanation: {
    question: 'Do you want to answer the equality questions?',
    text: 'These questions are optional. Your answers will not affect your place in the group.',
    yes: 'Yes, answer the equality questions (takes 2 minutes)',
    no: 'No, skip the equality questions',
  },
  characteristics: [
    age,
    disability,
    genderReassignment.characteristic,
    marriage.characteristic,
    pregnancy.characteristic,
    ethnicGroup,
    religion.characteristic,
    sex,
    sexualOrientation.characteristic,
  ],
  beside: [carers, language],
  questions: [
    dateOfBirth,
    sexQuestion,
    ...ethnicGroupQuestions,
    ...disabilityQuestions,
    genderReassignment.question,
    marriage.question,
    pregnancy.question,
    religion.question,
    sexualOrientation.question,
    carersQuestion,
    ...languageQuestions,
  ],
  ethnicGroups,
  ethnicCategories,
};
