import { describe, expect, it } from 'vitest';
import {
  sampleAction,
  sampleDecision,
  sampleMeeting,
  sectionOf,
  textsOf,
} from '../../../tests/fixtures/year-facts.ts';

describe('(5) make agreed improvements', () => {
  const agreed = sampleDecision({
    id: 7,
    meetingId: 9,
    meetingOn: '2026-05-12',
    outcome: 'improvement agreed',
  });

  it('shows progress and the result of the action that carries an improvement out', () => {
    const action = sampleAction({
      number: 3,
      decisionId: 7,
      doneOn: '2026-09-01',
      result: 'Two lines in use',
      progress: [{ id: 1, on: '2026-07-01', note: 'Ordered', meetingId: null }],
    });

    const { evidence, open } = sectionOf('(5)', { decisions: [agreed], actions: [action] });

    expect(textsOf(evidence)).toEqual([
      'AP3 in progress: Ordered',
      'AP3 done: Sample action. For the improvement: Sample words. Result: Two lines in use.',
    ]);
    expect(open).toEqual([]);
  });

  it('leaves open an improvement without an action, and an action that is not done', () => {
    const action = sampleAction({ number: 3, decisionId: 7, dueOn: '2026-12-01' });

    expect(textsOf(sectionOf('(5)', { decisions: [agreed] }).open)).toEqual([
      'No action carries out the improvement agreed on 12 May 2026: Sample words',
    ]);
    expect(sectionOf('(5)', { decisions: [agreed], actions: [action] }).open).toMatchObject([
      { text: 'AP3 is not done: Sample action', by: '2026-12-01' },
    ]);
  });

  it('says of a past year that an action was done later', () => {
    const action = sampleAction({ number: 3, decisionId: 7, doneOn: '2027-05-04' });
    const facts = { decisions: [agreed], actions: [action], upTo: '2027-03-31' };

    expect(sectionOf('(5)', facts).open).toMatchObject([
      {
        text: 'AP3 was not done by 31 March 2027: Sample action. Done since, on 4 May 2027',
        settledOn: '2027-05-04',
      },
    ]);
  });

  it('leaves open what came of an action that is done', () => {
    const action = sampleAction({ number: 3, decisionId: 7, doneOn: '2026-09-01' });

    expect(textsOf(sectionOf('(5)', { decisions: [agreed], actions: [action] }).open)).toEqual([
      'What came of AP3 is not recorded',
    ]);
  });

  it('ignores actions that carry out no agreed improvement', () => {
    const action = sampleAction({ number: 3, decisionId: null, doneOn: '2026-09-01' });

    expect(sectionOf('(5)', { actions: [action] }).evidence).toEqual([]);
  });

  it('carries an improvement of an earlier year on until it is done', () => {
    const earlier = { ...agreed, meetingOn: '2025-05-13' };
    const action = sampleAction({ number: 3, decisionId: 7, dueOn: '2026-01-31' });
    const done = { ...action, doneOn: '2026-06-01', result: 'Done' };

    expect(sectionOf('(5)', { decisions: [earlier], actions: [action] }).open).toHaveLength(1);
    expect(sectionOf('(5)', { decisions: [earlier], actions: [done] }).evidence).toHaveLength(1);
  });

  it('takes a minuted "no improvement needed" as an answer', () => {
    const none = sampleDecision({
      id: 8,
      meetingId: 9,
      meetingOn: '2026-05-12',
      outcome: 'no improvement needed',
    });

    const meetings = [sampleMeeting({ id: 9, heldOn: '2026-05-12' })];

    const { evidence, open } = sectionOf('(5)', { meetings, decisions: [none] });

    expect(textsOf(evidence)).toEqual(['Decided with the group that no improvement is needed']);
    expect(open).toEqual([]);
    expect(sectionOf('(5)', { decisions: [none] }).evidence).toEqual([]);
  });
});
