import { describe, expect, it } from 'vitest';
import {
  sampleMeeting,
  sampleTerms,
  sectionOf,
  textsOf,
} from '../../../tests/fixtures/year-facts.ts';

describe('(4)(a) engage at agreed intervals', () => {
  it('shows the agreement and each meeting held, and counts what is missing', () => {
    const { evidence, open } = sectionOf('(4)(a)', {
      terms: sampleTerms({ meetingsPerYear: 4 }),
      meetings: [
        sampleMeeting({ id: 1, heldOn: '2026-05-12', present: 9, staff: 2, apologies: 1 }),
        sampleMeeting({ id: 2, heldOn: '2026-09-08', present: 3, staff: 0, quorate: false }),
      ],
    });

    expect(textsOf(evidence)).toEqual([
      'Agreed with the group, and still standing: every quarter',
      'Ordinary meeting, in person: 9 members and 2 practice staff present, 1 apology',
      'Ordinary meeting, in person: 3 members and no practice staff present, no apologies; not quorate',
    ]);
    expect(textsOf(open)).toEqual([
      '2 more meetings: the terms of reference say 4 a year, and 2 are recorded as held',
    ]);
    expect(open[0]?.by).toBe('2027-03-31');
  });

  it('says from when the rule is where it was not there for the whole year', () => {
    const terms = sampleTerms({ meetingsPerYear: 4, adoptedOn: '2026-11-01' });

    expect(textsOf(sectionOf('(4)(a)', { terms, meetings: [] }).open)).toContain(
      '4 more meetings: the terms of reference of 1 November 2026 say 4 a year, and none is recorded as held',
    );
  });

  it('says where the minutes stand once they are out, and asks nothing of a cancelled meeting', () => {
    const { evidence, open } = sectionOf('(4)(a)', {
      terms: sampleTerms(),
      meetings: [
        sampleMeeting({ id: 1, heldOn: '2026-05-12', minutesState: 'confirmed' }),
        sampleMeeting({ id: 2, heldOn: '2026-09-08', minutesState: 'issued in draft' }),
        sampleMeeting({ id: 3, heldOn: '2026-10-01', held: false, cancelled: true }),
      ],
    });

    expect(textsOf(evidence).map((text) => text.split('; ').at(-1))).toEqual([
      'Agreed with the group, and still standing: every quarter',
      'minutes confirmed',
      'minutes issued in draft, not yet confirmed',
    ]);
    expect(textsOf(open)).toEqual(['The minutes of 8 September 2026 are not yet confirmed']);
  });

  it('never counts a meeting that is planned, in the future or in another year', () => {
    const { evidence, open } = sectionOf('(4)(a)', {
      meetings: [
        sampleMeeting({ id: 1, heldOn: '2026-12-08', held: false }),
        sampleMeeting({ id: 2, heldOn: '2026-12-09', held: true }),
        sampleMeeting({ id: 3, heldOn: '2026-10-01', held: false }),
      ],
    });

    expect(evidence).toEqual([]);
    expect(textsOf(open)).toContain('No meeting is recorded as held in the year');
    expect(textsOf(open)).toContain(
      'Who was at this meeting is not recorded, so it does not count as held',
    );
  });

  it('does not count a frequency without the day it was agreed', () => {
    const { evidence, open } = sectionOf('(4)(a)', {
      terms: sampleTerms({ engagementAgreedOn: null, engagementAgreedAt: 'by e-mail' }),
    });

    expect(evidence).toEqual([]);
    expect(textsOf(open)[0]).toBe(
      'The day on which the group agreed how often to engage is not recorded (agreed: by e-mail)',
    );
  });
});
