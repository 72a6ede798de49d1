import { expect, it } from 'vitest';
import { typedNames } from './typed-names.ts';

it('tells people from roles, also where both are named', () => {
  const { people, toCheck } = typedNames([
    'the practice',
    'Practice manager',
    'Pat Example-Sample, practice manager',
    'Dr Alex Sample',
    'The PPG and Lee O’Example (chair)',
    'Reception team',
    'Healthwatch Sampleton',
    'Sam',
    'sam sample',
    '',
  ]);

  expect(people).toEqual(['Pat Example-Sample', 'Dr Alex Sample', 'Lee O’Example']);
  expect(toCheck).toEqual(['Healthwatch Sampleton', 'Sam', 'sam sample']);
});
