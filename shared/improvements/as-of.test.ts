import { expect, it } from 'vitest';
import { sampleImprovement } from '../../tests/fixtures/year-facts.ts';
import { improvementAsOf, sinceInWords } from './as-of.ts';
import { onTheWayInWords, standingInWords } from './in-words.ts';

const yearEnd = '2027-03-31';
const action = (doneOn: string | null) => ({
  id: 1,
  reference: 'AP1',
  text: 'Ask the supplier',
  owner: 'the practice',
  dueOn: '2027-03-01',
  doneOn,
  result: 'It rings',
  state: 'done' as const,
  progress: [
    { on: '2027-02-01', note: 'Asked' },
    { on: '2027-04-01', note: 'Promised' },
  ],
});

it('stood open at the end of the year when it was done later, which is said apart', () => {
  const told = { on: '2027-05-06', how: 'Poster' };
  const done = { doneOn: '2027-05-04', state: 'done', result: 'It rings', told } as const;
  const one = sampleImprovement({ ...done, dueOn: '2027-03-21', agreedOn: '2026-11-10' });

  const then = improvementAsOf(one, yearEnd);

  expect(then).toMatchObject({ state: 'agreed', doneOn: null, result: '', told: null });
  expect(then && standingInWords(then)).toBe('Agreed, due 21 March 2027, 10 days late');
  expect(then && sinceInWords(then)).toBe(
    'Since 31 March 2027: done on 4 May 2027 and patients told on 6 May 2027.',
  );
});

it('takes the actions as they stood', () => {
  const actions = [action('2027-04-02')];
  const byActions = { actions, doneByActions: true, doneOn: '2027-04-02', state: 'done' } as const;
  const one = sampleImprovement({ ...byActions, agreedOn: '2026-11-10' });

  const then = improvementAsOf(one, yearEnd);

  expect(then).toMatchObject({
    doneOn: null,
    actions: [{ doneOn: null, result: '', state: 'overdue' }],
    since: { doneOn: '2027-04-02' },
  });
  expect(then && onTheWayInWords(then)).toBe('1 February 2027: Asked.');
  expect(onTheWayInWords(one)).toBe('');
  expect(improvementAsOf(one, '2027-04-02')).toMatchObject({ doneOn: '2027-04-02', state: 'done' });
});

it('keeps what was done by then, and says nothing of later', () => {
  const one = sampleImprovement({ doneOn: yearEnd, state: 'done', result: 'It rings' });

  const then = improvementAsOf(one, yearEnd);

  expect(then).toMatchObject({ state: 'done', doneOn: yearEnd, result: 'It rings' });
  expect(then && sinceInWords(then)).toBe('');
});

it('is not there before it was agreed', () => {
  expect(improvementAsOf(sampleImprovement({ agreedOn: '2027-04-01' }), yearEnd)).toBeUndefined();
});
