import { expect, it } from 'vitest';
import { dutiesFor } from './duties-for.ts';
import type { Reference } from './duty.ts';

const textOf = (contract: 'GMS' | 'PMS' | 'APMS', reference: Reference) =>
  dutiesFor(contract, '2026-11-21').subParagraphs.find((one) => one.reference === reference)?.text;

it.each(['GMS', 'PMS', 'APMS'] as const)(
  'gives the five sub-paragraphs for %s in order',
  (type) => {
    const edition = dutiesFor(type, '2026-11-21');

    expect(edition.source.contractType).toBe(type);
    expect(edition.subParagraphs.map(({ reference }) => reference)).toEqual([
      '(1)',
      '(3)',
      '(4)(a)',
      '(4)(b)',
      '(5)',
    ]);
  },
);

it('binds a PMS contractor only where it provides essential services', () => {
  expect(textOf('PMS', '(1)')).toMatch(/^A contractor which provides essential services must /);
  expect(textOf('GMS', '(1)')).toMatch(/^The contractor must establish and maintain /);
});

it('asks for encouragement of participation in GMS and not in PMS', () => {
  const words = 'which is designed to encourage patient participation';

  expect(textOf('GMS', '(4)(a)')).toContain(words);
  expect(textOf('GMS', '(4)(a)')).toContain('throughout the financial year');
  expect(textOf('PMS', '(4)(a)')).not.toContain(words);
  expect(textOf('PMS', '(4)(a)')).toContain('throughout each financial year');
});

it('says of APMS that the words are for orientation', () => {
  expect(dutiesFor('APMS', '2026-11-21').source.note).toContain('compare them with the clause');
  expect(textOf('APMS', '(5)')).toBe(textOf('GMS', '(5)'));
});

it('has one text for days before the regulations came into force', () => {
  expect(dutiesFor('GMS', '2015-04-01').version).toBe('2015-12-07');
});
