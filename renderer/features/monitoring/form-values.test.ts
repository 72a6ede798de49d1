import { describe, expect, it } from 'vitest';
import { formAnswers } from '../../../shared/monitoring/answer.ts';
import { answersOf, declined, emptyForm, type FormValues } from './form-values.ts';

const answers = (values: Partial<FormValues>) => answersOf({ ...emptyForm, ...values });

describe('answersOf', () => {
  it('takes a question left blank as asked without an answer', () => {
    expect(answers({})).toEqual({
      age: { state: 'not known' },
      sex: { state: 'not known' },
      'ethnic-group': { state: 'not known' },
    });
  });

  it.each([
    [['31', '3', '1980'], '1980-03-31'],
    [['', '3', '1980'], '1980-03'],
    [['', '', '1980'], '1980'],
  ] as const)('takes %j as the date of birth %s', (dateOfBirth, expected) => {
    const given = answers({ dateOfBirth });

    expect(given.age).toEqual({ state: 'answered', dateOfBirth: expected });
    expect(formAnswers.safeParse(given).success).toBe(true);
  });

  it('leaves a date that cannot be read for the operation to refuse', () => {
    const given = answers({ dateOfBirth: ['31', '', '1980'] });

    expect(formAnswers.safeParse(given).success).toBe(false);
  });

  it('takes an age band only where no date of birth was given', () => {
    expect(answers({ ageBand: '65-74' }).age).toEqual({ state: 'answered', ageBand: '65-74' });
    expect(answers({ ageBand: '65-74', dateOfBirth: ['', '', '1954'] }).age).toEqual({
      state: 'answered',
      dateOfBirth: '1954',
    });
  });

  it('keeps "prefer not to say" apart from a blank', () => {
    expect(answers({ sex: declined }).sex).toEqual({ state: 'declined' });
    expect(answers({ ageBand: declined }).age).toEqual({ state: 'declined' });
    expect(answers({ ethnicGroup: declined })['ethnic-group']).toEqual({ state: 'declined' });
  });

  it('takes the second step of the ethnic group, and the first alone when that was declined', () => {
    expect(answers({ ethnicGroup: 'asian', ethnicCategory: 'indian' })['ethnic-group']).toEqual({
      state: 'answered',
      category: 'indian',
    });
    expect(answers({ ethnicGroup: 'asian', ethnicCategory: declined })['ethnic-group']).toEqual({
      state: 'answered',
      category: 'asian',
    });
  });

  it('drops a second step that belongs to another first step', () => {
    expect(
      answers({ ethnicGroup: 'asian', ethnicCategory: 'white-irish' })['ethnic-group'],
    ).toEqual({ state: 'answered', category: 'asian' });
  });
});
