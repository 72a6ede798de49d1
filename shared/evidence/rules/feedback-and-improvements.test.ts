import { describe, expect, it } from 'vitest';
import {
  sampleDecision,
  sampleFeedback,
  sampleImprovement,
  sampleItem,
  sampleMeeting,
  sectionOf,
  textsOf,
} from '../../../tests/fixtures/year-facts.ts';

const at = {
  itemId: 1,
  meetingId: 1,
  meetingOn: '2026-11-10',
  held: true,
  position: 1,
  title: 'Sample item',
};
const discussed = { discussed: [at], state: 'discussed' as const };
const held = { meetings: [sampleMeeting()], items: [sampleItem()] };

describe('feedback in the duty', () => {
  it('counts as reviewed at an item that it is linked to, whatever the item is called', () => {
    const about = { aboutFrom: '2026-04-01', aboutTo: '2026-06-30' };
    const feedback = [sampleFeedback({ ...discussed, ...about, asked: 746, responded: 180 })];

    const { evidence } = sectionOf('(4)(b)', { ...held, feedback });

    expect(textsOf(evidence)).toEqual([
      'Feedback reviewed with the group (item 1: Sample item): Friends and Family Test: Sample feedback (about 1 April 2026 to 30 June 2026, 180 of 746 responded)',
    ]);
  });

  it('hides a small number of answers from the public', () => {
    const feedback = [sampleFeedback({ ...discussed, responded: 3 })];

    const { evidence } = sectionOf('(4)(b)', { ...held, feedback });

    expect(evidence[0]?.text).toContain('3 responded');
    expect(evidence[0]?.publicText).toContain('(about 30 June 2026)');
    expect(evidence[0]?.publicText).not.toContain('responded');
  });

  it('stays open until a meeting that took place has discussed it', () => {
    const planned = { discussed: [{ ...at, held: false }] };
    const late = { discussed: [{ ...at, meetingOn: '2026-12-08' }] };
    const feedback = [
      sampleFeedback({ id: 1, ...planned }),
      sampleFeedback({ id: 2, ...late }),
      sampleFeedback({ id: 3, ...discussed }),
      sampleFeedback({ id: 4, receivedOn: '2026-03-31' }),
    ];

    const { open } = sectionOf('(4)(b)', { ...held, feedback });

    const waiting = open.filter(({ text }) => text.startsWith('Feedback received'));
    expect(waiting.map(({ link }) => link?.id)).toEqual([1, 2]);
    expect(waiting[0]).toMatchObject({ by: '2027-03-31', link: { place: 'feedback' } });
  });

  it('is summed up by source under the purposes of the group', () => {
    const feedback = [
      sampleFeedback({ id: 1, receivedOn: '2026-05-01' }),
      sampleFeedback({ id: 2, receivedOn: '2026-08-01' }),
      sampleFeedback({ id: 3, source: 'suggestion box', receivedOn: '2026-06-01' }),
      sampleFeedback({ id: 4, receivedOn: '2027-01-01' }),
    ];

    const { evidence } = sectionOf('(1)', { feedback });

    expect(evidence).toMatchObject([
      { on: '2026-06-01', text: 'Suggestion box: feedback received', link: { id: 3 } },
      {
        on: '2026-08-01',
        text: 'Friends and Family Test: 2 pieces of feedback received, the latest on this day',
      },
    ]);
  });
});

describe('improvements in the duty', () => {
  it('show progress, result, how patients were told and whether it helped, of this year only', () => {
    const improvements = [
      sampleImprovement({
        progress: [
          { id: 1, on: '2026-03-01', note: 'Last year' },
          { id: 2, on: '2026-06-01', note: 'Supplier asked' },
        ],
        doneOn: '2026-07-01',
        result: 'New telephones',
        patientResult: 'shorter waits',
        told: { on: '2026-08-01', how: 'Poster' },
        checked: { on: '2026-11-01', helped: 'in part', words: 'Not at noon.' },
        state: 'done',
      }),
    ];

    const { evidence } = sectionOf('(5)', { improvements });

    expect(textsOf(evidence)).toEqual([
      'In progress: Sample improvement. Supplier asked',
      'Improvement made: Sample improvement. New telephones. Shorter waits.',
      'Patients were told what came of it (Poster): Sample improvement',
      'Looked at again, did it help: in part. Sample improvement. Not at noon.',
    ]);
    expect(evidence[0]?.link).toEqual({ place: 'improvements', id: 1 });
  });

  it('say of what patients were told before it was made that nothing had come of it', () => {
    const told = { on: '2026-06-15', how: 'Poster' };
    const improvements = [sampleImprovement({ doneOn: '2026-07-01', told, state: 'done' })];

    const { evidence } = sectionOf('(5)', { improvements });

    expect(textsOf(evidence)[0]).toBe(
      'Patients were told of it before anything came of it (Poster): Sample improvement',
    );
  });

  it('that was not possible stands with its reason, and is not open', () => {
    const stopped = { on: '2026-09-01', reason: 'The landlord said no' };
    const improvements = [sampleImprovement({ stopped, state: 'not possible' })];

    const { evidence, open } = sectionOf('(5)', { improvements });

    expect(textsOf(evidence)).toEqual([
      'Tried and found not possible: Sample improvement. Reason: The landlord said no.',
    ]);
    expect(open).toEqual([]);
  });

  it('of a past year that were made later were open then, and are said to be made since', () => {
    const doneOn = '2027-05-04';
    const improvements = [sampleImprovement({ doneOn, state: 'done', result: 'It rings' })];

    const { evidence, open } = sectionOf('(5)', { improvements, upTo: '2027-03-31' });

    expect(textsOf(evidence)).toEqual([]);
    expect(open).toMatchObject([
      {
        text: 'Not made by 31 March 2027: Sample improvement. Made since, on 4 May 2027',
        settledOn: doneOn,
      },
    ]);
  });

  it('that somebody leads needs no action, but is open until it is made', () => {
    const decision = sampleDecision({ outcome: 'improvement agreed', meetingOn: '2026-05-12' });
    const { id, reference, itemId, itemTitle, meetingId } = decision;
    const grown = { decision: { id, reference, itemId, itemTitle, meetingId } };
    const lead = { memberId: null, name: 'Pat' };
    const facts = { decisions: [decision] };

    const led = sectionOf('(5)', {
      ...facts,
      improvements: [sampleImprovement({ ...grown, lead, dueOn: '2026-12-01' })],
    });
    const alone = sectionOf('(5)', { ...facts, improvements: [sampleImprovement(grown)] });

    expect(led.open).toMatchObject([
      { text: 'Not made yet: Sample improvement', by: '2026-12-01' },
    ]);
    expect(textsOf(alone.open)).toEqual([
      'No action carries out the improvement agreed on 12 May 2026: Sample words',
    ]);
  });

  const declined = {
    outcome: 'declined with reason',
    reason: 'No room',
    state: 'declined',
  } as const;

  it('settled outside a meeting say so, and which feedback they answer', () => {
    const { id, title, source, receivedOn, responded } = sampleFeedback();
    const feedback = [{ id, title, source, receivedOn, responded }];
    const improvements = [sampleImprovement({ ...declined, feedback })];

    expect(textsOf(sectionOf('(4)(b)', { improvements }).evidence)).toEqual([
      'Not agreed, with the reason, outside a meeting, about “Sample feedback”: Sample improvement. Reason: No room.',
    ]);
  });

  it('settled outside a meeting about no feedback are no evidence of a review of it', () => {
    const improvements = [sampleImprovement(declined)];

    const { evidence, open } = sectionOf('(4)(b)', { improvements });

    expect(evidence).toEqual([]);
    expect(open.at(-1)).toMatchObject({
      text: 'Not agreed, with the reason, outside a meeting on 12 May 2026: Sample improvement. It is no evidence that feedback was reviewed with the group, since the feedback that it answers is not recorded',
      by: '2027-03-31',
      link: { place: 'improvements', id: 1 },
    });
  });
});
