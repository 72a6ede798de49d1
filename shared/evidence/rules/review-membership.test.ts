import { describe, expect, it } from 'vitest';
import type { RecruitmentStep } from '../../representativeness/recruitment-step.ts';
import {
  sampleItem,
  sampleMeeting,
  sampleReview,
  sectionOf,
  textsOf,
} from '../../../tests/fixtures/year-facts.ts';

const poster = (on: string): RecruitmentStep => ({
  on,
  kind: 'poster',
  step: 'Poster',
  audience: '',
  reached: '',
  result: '',
});

describe('(3) review the membership', () => {
  it('says of a review of nobody that there were no registered patients', () => {
    const members = {
      all: 0,
      registered: 0,
      registeredInPerson: 0,
      registeredVirtual: 0,
      carers: 0,
      others: 0,
    };

    const { evidence } = sectionOf('(3)', { reviews: [sampleReview({ members })] });

    const words =
      'Membership review by Sample Manager: no registered patients; conclusion in words, without a comparison of figures';
    expect(evidence).toContainEqual(expect.objectContaining({ text: words, publicText: words }));
  });

  it('counts a review of the year, what was tried, and the meeting that saw it', () => {
    const review = sampleReview({
      id: 4,
      on: '2026-10-14',
      seenOn: '2026-11-10',
      meetingId: 9,
      steps: [
        {
          on: '2026-10-14',
          step: 'Text message',
          kind: 'texts',
          audience: 'patients under 35',
          reached: '',
          result: '11 replies, 3 joined',
        },
        poster('2026-10-20'),
      ],
    });

    const meetings = [sampleMeeting({ id: 9, heldOn: '2026-11-10' })];

    const { evidence, open } = sectionOf('(3)', { reviews: [review], meetings });

    expect(textsOf(evidence)).toEqual([
      'Membership review by Sample Manager: 11 registered patients; conclusion in words, without a comparison of figures',
      'Recruitment: Text message (to reach: patients under 35). Result: 11 replies, 3 joined',
      'Recruitment: Poster',
      'The group saw the membership review of 14 October 2026',
    ]);
    expect(evidence.at(-1)).toMatchObject({ on: '2026-11-10', link: { place: 'meetings', id: 9 } });
    expect(open).toEqual([]);
  });

  it('does not count a review that a later one corrects, or one of another year', () => {
    const { evidence, open } = sectionOf('(3)', {
      reviews: [
        sampleReview({ id: 1, on: '2026-10-14', correctedBy: 2 }),
        sampleReview({ id: 3, on: '2026-03-31' }),
      ],
    });

    expect(evidence).toEqual([]);
    expect(textsOf(open)).toEqual(['No review of the membership is recorded for the year']);
  });

  it('keeps what was tried, and who saw it, when a correction says nothing of them', () => {
    const step = { ...poster('2026-10-01'), result: '3 replies' };
    const old = { id: 1, on: '2026-10-14', steps: [step], correctedBy: 2 };
    const newer = { id: 2, on: '2026-10-14', corrects: 1, correctedBy: 3 };
    const newest = { id: 3, on: '2026-10-15', corrects: 2 };
    const reviews = [old, newer, newest].map(sampleReview);
    const seen = [sampleReview({ ...old, meetingId: 9 }), ...reviews.slice(1)];
    const meetings = [sampleMeeting({ id: 9, heldOn: '2026-11-10' })];

    const unseen = sectionOf('(3)', { reviews });

    expect(textsOf(unseen.evidence)).toEqual([
      'Recruitment: Poster. Result: 3 replies',
      expect.stringContaining('Membership review by'),
    ]);
    expect(textsOf(unseen.open)).toEqual([
      'No meeting is recorded as held that saw the membership review of 15 October 2026',
    ]);
    expect(sectionOf('(3)', { reviews: seen, meetings }).open).toEqual([]);
  });

  it('takes the steps that a correction gives itself for those of the corrected review', () => {
    const step = { ...poster('2026-10-01'), step: 'Psoter' };
    const reviews = [
      sampleReview({ id: 1, steps: [step], correctedBy: 2 }),
      sampleReview({ id: 2, corrects: 1, steps: [{ ...step, step: 'Poster' }] }),
    ];

    expect(textsOf(sectionOf('(3)', { reviews }).evidence)).toContain('Recruitment: Poster');
    expect(textsOf(sectionOf('(3)', { reviews }).evidence)).not.toContain('Recruitment: Psoter');
  });

  it('counts what was tried, and the meeting that saw it, in the year of their own days', () => {
    const before = sampleReview({ on: '2026-03-20', seenOn: '2026-04-10', meetingId: 9 });
    const after = sampleReview({
      id: 2,
      on: '2026-04-01',
      steps: [poster('2026-03-31'), poster('2026-04-01')],
    });
    const meetings = [sampleMeeting({ id: 9, heldOn: '2026-04-10' })];
    const reviews = [before, after];
    const last = { year: 2025, upTo: '2026-03-31', reviews };

    expect(textsOf(sectionOf('(3)', { reviews, meetings }).evidence)).toEqual([
      expect.stringContaining('Membership review by'),
      'Recruitment: Poster',
      'The group saw the membership review of 20 March 2026',
    ]);
    expect(textsOf(sectionOf('(3)', last).evidence)).toEqual([
      expect.stringContaining('Membership review by'),
      'Recruitment: Poster',
    ]);
    expect(sectionOf('(3)', last).open).toEqual([]);
  });

  it.each([
    ['planned', { heldOn: '2026-12-08', held: false }],
    ['not recorded as held', { heldOn: '2026-11-10', held: false }],
  ])('does not count a meeting that is %s as having seen it', (_what, meeting) => {
    const { evidence, open } = sectionOf('(3)', {
      reviews: [sampleReview({ meetingId: 9, seenOn: meeting.heldOn })],
      meetings: [sampleMeeting({ id: 9, ...meeting })],
    });

    expect(evidence).toHaveLength(1);
    expect(textsOf(open)).toEqual([
      'No meeting is recorded as held that saw the membership review of 14 October 2026',
    ]);
  });

  it('leaves open that no meeting saw it, unless a meeting discussed it afterwards', () => {
    const reviews = [sampleReview({ id: 1, on: '2026-10-14' })];
    const meetings = [sampleMeeting({ id: 9, heldOn: '2026-11-10' })];
    const items = [
      sampleItem({ id: 1, meetingId: 9, meetingOn: '2026-11-10', about: 'membership review' }),
    ];

    expect(sectionOf('(3)', { reviews }).open).toHaveLength(1);
    expect(sectionOf('(3)', { reviews, meetings, items }).open).toEqual([]);
  });
});
