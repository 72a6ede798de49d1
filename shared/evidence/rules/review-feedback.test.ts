import { describe, expect, it } from 'vitest';
import {
  sampleDecision,
  sampleItem,
  sampleMeeting,
  sectionOf,
  textsOf,
} from '../../../tests/fixtures/year-facts.ts';

describe('(4)(b) review feedback with the group', () => {
  const meetings = [sampleMeeting({ id: 9, heldOn: '2026-11-10' })];
  const items = [
    sampleItem({
      id: 5,
      meetingId: 9,
      meetingOn: '2026-11-10',
      about: 'feedback reviewed',
      feedbackSource: 'Friends and Family Test',
    }),
  ];

  it.each([
    ['improvement agreed', 'Improvement agreed: Sample words'],
    ['no improvement needed', 'No improvement needed: Sample words'],
    ['declined with reason', 'Not agreed, with the reason: Sample words. Reason: too dear.'],
  ] as const)('counts "%s" as reviewed', (outcome, text) => {
    const reason = outcome === 'declined with reason' ? 'too dear' : '';
    const decisions = [
      sampleDecision({ id: 1, itemId: 5, meetingId: 9, meetingOn: '2026-11-10', outcome, reason }),
    ];

    const { evidence, open } = sectionOf('(4)(b)', { meetings, items, decisions });

    expect(textsOf(evidence)).toEqual([
      'Feedback from Friends and Family Test reviewed with the group (item 1: Sample item)',
      text,
    ]);
    expect(open).toEqual([]);
  });

  it('says when the meeting that decided had no quorum', () => {
    const decisions = [sampleDecision({ itemId: 5, meetingId: 9, outcome: 'improvement agreed' })];
    const without = meetings.map((meeting) => ({ ...meeting, quorate: false }));

    const { evidence } = sectionOf('(4)(b)', { meetings: without, items, decisions });

    expect(textsOf(evidence)[1]).toBe('Improvement agreed (meeting not quorate): Sample words');
  });

  it('leaves open what came of feedback that was only shown', () => {
    const decisions = [
      sampleDecision({
        id: 1,
        itemId: 5,
        meetingId: 9,
        meetingOn: '2026-11-10',
        outcome: 'decision',
      }),
    ];

    const { evidence, open } = sectionOf('(4)(b)', { meetings, items, decisions });

    expect(evidence).toHaveLength(1);
    expect(textsOf(open)[0]).toContain('What came of the feedback is not recorded');
  });

  it('leaves open where feedback came from', () => {
    const unnamed = items.map((item) => ({ ...item, feedbackSource: '' }));

    expect(textsOf(sectionOf('(4)(b)', { meetings, items: unnamed }).open)).toContain(
      'Where the feedback came from is not recorded in item “Sample item” of 10 November 2026',
    );
  });

  it('does not count an item of a meeting that is only planned', () => {
    const planned = [sampleMeeting({ id: 9, heldOn: '2026-11-10', held: false })];

    expect(sectionOf('(4)(b)', { meetings: planned, items }).evidence).toEqual([]);
  });
});
