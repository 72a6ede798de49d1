import type { z } from 'zod';
import type { formAnswers } from '../../../../shared/monitoring/answer.ts';
import { manager, memberId, type Teller } from './teller.ts';

type Answers = z.input<typeof formAnswers>;

/** Year of birth, sex and ethnic group; null is "prefer not to say". Invented, like the people. */
type Given = readonly [born: string | null, sex: 'female' | 'male' | null, ethnic: string | null];

/** Of the members of June; one member gave no form. */
const given: Readonly<Record<string, Given>> = {
  'Alex Sample': ['1951', 'male', 'white-british'],
  'Sam Example': ['1949', 'female', 'white-british'],
  'Jo Sample': ['1944', 'female', 'white-british'],
  'Robin Example': ['1956', 'male', 'white-irish'],
  'Kim Sample': ['1962', 'female', 'white-british'],
  'Lee Example': ['1958', 'male', 'white-british'],
  'Morgan Sample': ['1953', 'female', 'white-british'],
  'Jamie Example': ['1979', 'female', 'pakistani'],
  'Frankie Sample': ['1947', 'male', 'white-british'],
  'Charlie Sample': ['1970', null, null],
  'Ashley Example': ['1988', 'female', 'white-british'],
};

const givenLater: Readonly<Record<string, Given>> = {
  'Ali Sample': ['1993', 'male', 'pakistani'],
  'Noor Example': ['1985', 'female', 'indian'],
  'Wei Sample': ['2004', 'male', 'chinese'],
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
  await teller.sit(manager);
  await typeIn(teller, givenLater, on);
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

function asForm([born, sex, ethnic]: Given): Answers {
  return {
    age: born === null ? { state: 'declined' } : { state: 'answered', dateOfBirth: born },
    sex: choice(sex),
    'ethnic-group': choice(ethnic),
  };
}

function choice(category: string | null) {
  if (category === null) return { state: 'declined' } as const;
  return { state: 'answered', category } as const;
}
