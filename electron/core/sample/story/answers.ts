import type { z } from 'zod';
import type { formAnswers } from '../../../../shared/monitoring/answer.ts';
import { manager, memberId, type Teller } from './teller.ts';

type Answers = z.input<typeof formAnswers>;

/** Year of birth, sex and ethnic group; null is "prefer not to say". Invented, like the people. */
type Given = readonly [
  born: string | null,
  sex: 'female' | 'male' | null,
  ethnic: string | null,
  /** What was answered otherwise than most did. */
  more?: Partial<typeof usual>,
];

/** What most of the group answered to the other six. */
const usual: Readonly<Record<SixOthers, string | null>> = {
  disability: 'no-condition',
  'gender-reassignment': 'same',
  'marriage-and-civil-partnership': 'married',
  'pregnancy-and-maternity': 'no',
  'religion-or-belief': 'christian',
  'sexual-orientation': 'heterosexual',
};

type SixOthers =
  | 'disability'
  | 'gender-reassignment'
  | 'marriage-and-civil-partnership'
  | 'pregnancy-and-maternity'
  | 'religion-or-belief'
  | 'sexual-orientation';

/** Of the members of June; one member gave no form. */
const given: Readonly<Record<string, Given>> = {
  'Alex Sample': ['1951', 'male', 'white-british', { disability: 'condition-not-limiting' }],
  'Sam Example': ['1949', 'female', 'white-british'],
  'Jo Sample': [
    '1944',
    'female',
    'white-british',
    { disability: 'limited-a-lot', 'marriage-and-civil-partnership': 'widowed' },
  ],
  'Robin Example': ['1956', 'male', 'white-irish', { disability: 'limited-a-little' }],
  'Kim Sample': [
    '1962',
    'female',
    'white-british',
    { disability: 'limited-a-little', 'religion-or-belief': 'no-religion' },
  ],
  'Lee Example': [
    '1958',
    'male',
    'white-british',
    {
      'marriage-and-civil-partnership': 'civil-partnership',
      'religion-or-belief': 'no-religion',
      'sexual-orientation': 'gay-or-lesbian',
    },
  ],
  'Morgan Sample': ['1953', 'female', 'white-british', { 'religion-or-belief': 'jewish' }],
  'Jamie Example': ['1979', 'female', 'pakistani', { 'religion-or-belief': 'muslim' }],
  'Frankie Sample': ['1947', 'male', 'white-british', { disability: 'limited-a-lot' }],
  'Charlie Sample': [
    '1970',
    null,
    null,
    {
      disability: 'limited-a-lot',
      'gender-reassignment': null,
      'marriage-and-civil-partnership': null,
      'pregnancy-and-maternity': null,
      'religion-or-belief': null,
      'sexual-orientation': null,
    },
  ],
  'Ashley Example': [
    '1988',
    'female',
    'white-british',
    { 'marriage-and-civil-partnership': 'never', 'religion-or-belief': 'no-religion' },
  ],
};

const givenLater: Readonly<Record<string, Given>> = {
  'Ali Sample': ['1993', 'male', 'pakistani', { 'religion-or-belief': 'muslim' }],
  'Noor Example': [
    '1985',
    'female',
    'indian',
    { 'religion-or-belief': 'hindu', 'pregnancy-and-maternity': 'yes' },
  ],
  'Wei Sample': [
    '2004',
    'male',
    'chinese',
    {
      'marriage-and-civil-partnership': 'never',
      'religion-or-belief': 'no-religion',
      'sexual-orientation': null,
    },
  ],
};

export const samplePassphrase = 'sample only, not a secret';

/** The practice manager makes the monitoring file and types in the paper forms. */
export async function recordAnswers(teller: Teller): Promise<void> {
  const on = teller.day('06-09');
  await teller.goTo(on);
  await teller.sit(manager);
  await teller.ask('monitoring.create', { passphrase: samplePassphrase });
  await typeIn(teller, given, on);
}

/** The forms of those who joined in the year. */
export async function recordLaterAnswers(teller: Teller): Promise<void> {
  const on = teller.day('01-26');
  await teller.goTo(on);
  await sitAndUnlock(teller);
  await typeIn(teller, givenLater, on);
}

/** The practice manager sits down and unlocks the answers; they locked when somebody else did. */
export async function sitAndUnlock({ ask, sit }: Pick<Teller, 'ask' | 'sit'>): Promise<void> {
  await sit(manager);
  await ask('monitoring.unlock', { passphrase: samplePassphrase });
}

async function typeIn(
  teller: Teller,
  forms: Readonly<Record<string, Given>>,
  answeredOn: string,
): Promise<void> {
  for (const [name, answers] of Object.entries(forms)) {
    await teller.ask('monitoring.recordForm', {
      memberId: memberId(teller, name),
      answers: asForm(answers),
      answeredOn,
    });
  }
}

function asForm([born, sex, ethnic, more = {}]: Given): Answers {
  const others = { ...usual, ...more };
  return {
    age: born === null ? { state: 'declined' } : { state: 'answered', dateOfBirth: born },
    sex: choice(sex),
    'ethnic-group': choice(ethnic),
    disability: choice(others.disability),
    'gender-reassignment': choice(others['gender-reassignment']),
    'marriage-and-civil-partnership': choice(others['marriage-and-civil-partnership']),
    'pregnancy-and-maternity': choice(others['pregnancy-and-maternity']),
    'religion-or-belief': choice(others['religion-or-belief']),
    'sexual-orientation': choice(others['sexual-orientation']),
  };
}

function choice(category: string | null) {
  if (category === null) return { state: 'declined' } as const;
  return { state: 'answered', category } as const;
}
