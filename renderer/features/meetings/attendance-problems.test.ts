import { expect, it } from 'vitest';
import { messageAt, problemsOf } from './attendance-problems.ts';

it('finds the field of each refusal, and names whose it is above the form', () => {
  const fields = {
    'attendance.1.leftAt': 'Enter a time, like 18:30',
    'people.0.name': 'Enter a name',
  };
  const problems = problemsOf(
    { code: 'INVALID_INPUT', message: 'There is a problem.', fields },
    {
      entries: [{ memberId: 4 }, { memberId: 7 }],
      people: [{ key: 3 }],
      members: [{ memberId: 7, name: 'Alex Sample' }],
    },
  );

  expect(problems).toEqual([
    {
      message: 'Alex Sample: Enter a time, like 18:30',
      atField: 'Enter a time, like 18:30',
      fieldId: 'left-7',
    },
    { message: 'Enter a name', atField: 'Enter a name', fieldId: 'person-3-name' },
  ]);
  expect(messageAt(problems, 'left-7')).toBe('Enter a time, like 18:30');
  expect(messageAt(problems, 'left-4')).toBeUndefined();
});
