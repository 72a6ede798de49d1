import { describe, expect, it } from 'vitest';
import { topicKeys } from '../../../shared/equality/topic.ts';
import { formAnswers } from '../../../shared/monitoring/answer.ts';
import { answersOf, declined, emptyForm, type FormValues } from './form-values.ts';

const answers = (values: Partial<FormValues>) => answersOf({ ...emptyForm(), ...values });

describe('answersOf', () => {
  it('takes a question left blank as asked without an answer', () => {
    const given = answers({});

    expect(Object.keys(given)).toEqual(topicKeys);
    expect(Object.values(given)).toEqual(topicKeys.map(() => ({ state: 'not known' })));
    expect(formAnswers.safeParse(given).success).toBe(true);
  });

  it('leaves blanks out where only some answers are changed', () => {
    expect(answers({ blanksKeep: true, choices: { sex: 'male', carers: declined } })).toEqual({
      sex: { state: 'answered', category: 'male' },
      carers: { state: 'declined' },
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
    expect(answers({ choices: { sex: declined } }).sex).toEqual({ state: 'declined' });
    expect(answers({ ageBand: declined }).age).toEqual({ state: 'declined' });
    expect(answers({ choices: { 'ethnic-group': declined } })['ethnic-group']).toEqual({
      state: 'declined',
    });
  });

  it('takes the second step of the ethnic group, and the first alone when that was declined', () => {
    expect(ethnic({ 'ethnic-group': 'asian', 'ethnic-group-asian': 'indian' })).toEqual({
      state: 'answered',
      category: 'indian',
    });
    expect(ethnic({ 'ethnic-group': 'asian', 'ethnic-group-asian': declined })).toEqual({
      state: 'answered',
      category: 'asian',
    });
  });

  it('drops a second step that belongs to another first step', () => {
    expect(ethnic({ 'ethnic-group': 'asian', 'ethnic-group-white': 'white-irish' })).toEqual({
      state: 'answered',
      category: 'asian',
    });
  });

  it('takes own words only with the choice that asks for them', () => {
    const details = { 'religion-or-belief': ' Sample belief ' };
    const of = (choice: string) =>
      answers({ choices: { 'religion-or-belief': choice }, details })['religion-or-belief'];

    expect(of('other')).toEqual({
      state: 'answered',
      category: 'other',
      detail: 'Sample belief',
    });
    expect(of('hindu')).toEqual({ state: 'answered', category: 'hindu' });
  });

  it('keeps own words of a first step beside the answer of the second', () => {
    const choices = { language: 'another', 'spoken-english': 'well' };

    expect(answers({ choices, details: { language: 'Sample language' } }).language).toEqual({
      state: 'answered',
      category: 'well',
      detail: 'Sample language',
    });
  });
});

const ethnic = (choices: Record<string, string>) => answers({ choices })['ethnic-group'];
