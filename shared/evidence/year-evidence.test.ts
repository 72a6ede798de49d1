import { describe, expect, it } from 'vitest';
import { dutiesFor } from '../duties/duties-for.ts';
import { sampleByHand, sampleFacts, sectionOf, textsOf } from '../../tests/fixtures/year-facts.ts';
import { yearEvidence } from './year-evidence.ts';

describe('an empty record', () => {
  const { sections } = yearEvidence(
    dutiesFor('GMS', '2026-11-21'),
    sampleFacts({ practice: undefined }),
  );

  it('has no evidence for anything', () => {
    expect(sections.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(sections.flatMap(({ explanations }) => explanations)).toEqual([]);
  });

  it('names for every sub-paragraph what is open', () => {
    expect(sections.map(({ reference }) => reference)).toEqual([
      '(1)',
      '(3)',
      '(4)(a)',
      '(4)(b)',
      '(5)',
    ]);
    expect(sections.filter(({ open }) => open.length === 0)).toEqual([]);
    expect(sections.flatMap(({ open }) => open.map(({ by }) => by)).filter(Boolean)).toEqual(
      Array.from({ length: 7 }, () => '2027-03-31'),
    );
  });
});

describe('what is filed by hand', () => {
  it('stands beside the rest by the day it is about, explanations apart', () => {
    const { evidence, explanations } = sectionOf('(3)', {
      byHand: [
        sampleByHand({
          id: 1,
          aboutOn: '2026-06-01',
          title: 'Poster',
          words: 'In the waiting room',
        }),
        sampleByHand({
          id: 2,
          kind: 'explanation',
          title: '',
          words: 'The list-size file was not published.',
        }),
      ],
    });

    expect(evidence).toMatchObject([
      {
        on: '2026-06-01',
        filedOn: '2026-11-21',
        text: 'Poster. In the waiting room',
        link: { place: 'evidence', id: 1 },
      },
    ]);
    expect(textsOf(explanations)).toEqual(['The list-size file was not published.']);
  });

  it('says of an empty file that it is empty, in the report for the commissioner', () => {
    const attachment = { fileName: 'scan.pdf', size: 0, sha256: '0'.repeat(64) };

    const said = [0, 1].map(
      (size) =>
        sectionOf('(3)', { byHand: [sampleByHand({ attachment: { ...attachment, size } })] })
          .evidence[0],
    );

    expect(said.map((fact) => fact?.text)).toEqual([
      'Sample title (file: scan.pdf, which is empty)',
      'Sample title (file: scan.pdf)',
    ]);
    expect(said[0]?.publicText).toBe('Sample title');
  });

  it.each([
    ['about another year', { aboutOn: '2026-03-31' }],
    ['about a day still to come', { aboutOn: '2026-11-22' }],
    ['removed', { removed: { on: '2026-11-01', reason: 'a mistake' } }],
    ['for another sub-paragraph', { reference: '(5)' as const }],
  ])('does not count when it is %s', (_why, changes) => {
    expect(sectionOf('(3)', { byHand: [sampleByHand(changes)] }).evidence).toEqual([]);
  });
});
