import { describe, expect, it } from 'vitest';
import {
  sampleMeeting,
  sampleTerms,
  sectionOf,
  textsOf,
  withMembers,
} from '../../../tests/fixtures/year-facts.ts';

describe('(1) establish and maintain a group', () => {
  it('shows the terms, the members and the latest meeting, each with its day', () => {
    const { evidence, open } = sectionOf('(1)', {
      terms: sampleTerms(),
      movement: withMembers(12, 11),
      meetings: [
        sampleMeeting({ id: 1, heldOn: '2026-05-12' }),
        sampleMeeting({ id: 2, heldOn: '2026-11-10' }),
      ],
    });

    expect(evidence.map(({ on, text }) => [on, text])).toEqual([
      ['2025-05-13', 'Terms of reference adopted, and still in force'],
      ['2026-11-10', 'The latest of 2 meetings held in the year'],
      ['2026-11-21', '12 members, 11 of them registered patients; the same 12 as at 1 April 2026'],
    ]);
    expect(open).toEqual([]);
  });

  it('says so when no member is a registered patient', () => {
    expect(textsOf(sectionOf('(1)', { movement: withMembers(1, 0) }).open)).toContain(
      'No member is recorded as a registered patient',
    );
  });

  it('leads to the page where what is missing can be entered', () => {
    const { open } = sectionOf('(1)', { practice: undefined, terms: undefined });

    expect(open.map(({ text, link }) => [text, link?.place])).toEqual([
      ['The practice is not entered yet', 'practice'],
      ['No terms of reference are recorded', 'terms'],
      ['No members are recorded', 'members'],
    ]);
  });
});
