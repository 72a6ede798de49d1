import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people/person.ts';
import { draftDecision } from './draft-decision.ts';
import { voteInWords } from './vote.ts';

const people = peopleOf(
  [
    { id: 1, name: 'Alex Sample', roles: ['chair'] },
    { id: 2, name: 'Chris Example', roles: [] },
    { id: 3, name: 'Chris Model', roles: [] },
  ],
  [],
);
const draft = (line: string) => draftDecision(line, people, 8);
const reads = (line: string) => typeof draft(line).text === 'string';

describe('a decision line', () => {
  it('is a decision and no more when it says no more', () => {
    expect(draft('The group supports the trial (from January).')).toEqual({
      text: 'The group supports the trial (from January).',
      adviceToPractice: false,
      proposedBy: null,
      secondedBy: null,
      consensus: false,
      vote: null,
      questions: [],
    });
  });

  it.each([
    'the group supports the trial (proposed AS, seconded CE)',
    'The group supports the trial (prop. AS / sec. Chris Example)',
    'The group supports the trial. Proposed by Alex, seconded by Chris E.',
    'The group supports the trial – proposed: the chair; seconded: CE',
  ])('names proposer and seconder: %j', (line) => {
    expect(draft(line)).toMatchObject({
      text: 'The group supports the trial',
      proposedBy: { memberId: 1, name: 'Alex Sample' },
      secondedBy: { memberId: 2, name: 'Chris Example' },
    });
  });

  it.each([
    ['(6 for, 1 against, 1 abstained)', 6, 1, 1],
    ['(vote: 6 in favour, none against and two abstentions)', 6, 0, 2],
    ['[six for; nobody against]', 6, 0, 0],
    ['. Carried by 6 votes for, 1 against.', 6, 1, 0],
  ])('counts the vote %j', (words, inFavour, against, abstained) => {
    expect(draft(`Buy a notice board ${words}`)).toMatchObject({
      text: 'Buy a notice board',
      vote: { inFavour, against, abstained },
    });
  });

  it.each([
    '(consensus)',
    '(by consensus)',
    '. Agreed unanimously.',
    '(nem con)',
    '– all in favour',
  ])('takes %j for consensus', (words) => {
    expect(draft(`Buy a notice board ${words}`)).toMatchObject({
      text: 'Buy a notice board',
      consensus: true,
    });
  });

  it.each([
    'Advice to the practice: open on Saturdays',
    'advice: open on Saturdays',
    'Open on Saturdays (advice to the practice, consensus)',
    'Open on Saturdays (advice)',
  ])('marks advice to the practice: %j', (line) => {
    expect(draft(line)).toMatchObject({ text: 'Open on Saturdays', adviceToPractice: true });
  });

  it('takes all marks of one line', () => {
    expect(
      draft('Open on Saturdays (proposed AS, seconded CM) (7 for, 1 against) [advice]'),
    ).toMatchObject({
      text: 'Open on Saturdays',
      adviceToPractice: true,
      secondedBy: { name: 'Chris Model' },
      vote: { inFavour: 7, against: 1, abstained: 0 },
    });
  });

  it('leaves numbers of other things alone', () => {
    expect(draft('Buy 6 chairs for the waiting room and 2 for the porch')).toMatchObject({
      text: 'Buy 6 chairs for the waiting room and 2 for the porch',
      vote: null,
    });
  });

  it('asks which Chris, and about more votes than people', () => {
    expect(draft('Agreed to go on (seconded Chris; 9 for, 1 against)').questions).toMatchObject([
      { about: 'Chris', candidates: [{ memberId: 2 }, { memberId: 3 }] },
      { question: 'The vote counts 10 people and 8 members were present. Which is right?' },
    ]);
  });

  it('says a vote in words', () => {
    expect(voteInWords({ inFavour: 6, against: 1, abstained: 1 })).toBe(
      '6 for, 1 against, 1 abstained',
    );
    expect(voteInWords({ inFavour: 5, against: 0, abstained: 0 })).toBe('5 for, nobody against');
  });

  it('never throws', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'proposed',
          'AS',
          '(',
          ')',
          ',',
          '6 for',
          '.',
          '–',
          'consensus',
          '[',
          ']',
          'x',
        ),
      )
      .map((all) => all.join(' '));

    expect(() =>
      fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), words), reads)),
    ).not.toThrow();
  });
});
