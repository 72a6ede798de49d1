import { expect, it } from 'vitest';
import {
  changedSince,
  noLongerBecause,
  sidesWithout,
  signedOnInWords,
  signerInWords,
  standsInWords,
  type SignOff,
} from './sign-off.ts';

const signed = (changes: Partial<SignOff>): SignOff => ({
  id: 1,
  version: 1,
  side: 'practice',
  name: 'Sample Manager',
  position: '',
  isMember: false,
  signedOn: '2026-04-02',
  recordedOn: '2026-04-02',
  ofNothing: false,
  signedWith: '1.0.0',
  withdrawn: null,
  stands: true,
  gone: [],
  added: [],
  ...changes,
});
const withdrawn = { on: '2026-04-03', reason: 'A mistake' };

it('says on every paper that who signed for the group is not in the list of members', () => {
  const [name, position] = ['Al Sample', 'chair'];

  expect([
    signerInWords(signed({ side: 'PPG', name, position })),
    signerInWords(signed({ side: 'PPG', name, position, isMember: true })),
    signerInWords(signed({ side: 'practice', name })),
  ]).toEqual(['Al Sample, chair, not in the list of members', 'Al Sample, chair', 'Al Sample']);
});

it.each([
  ['nobody signed', [], ['practice', 'PPG']],
  ['one side signed', [signed({})], ['PPG']],
  ['the record was changed since', [signed({ stands: false })], ['practice', 'PPG']],
  ['it was withdrawn', [signed({ side: 'PPG', withdrawn })], ['practice', 'PPG']],
  ['it was signed anew', [signed({ stands: false }), signed({ id: 2 })], ['PPG']],
  ['both signed', [signed({}), signed({ id: 2, side: 'PPG' })], []],
])('tells for whom no sign-off stands when %s', (_what, signOffs, sides) => {
  expect(sidesWithout(signOffs)).toEqual(sides);
});

it('counts lines that say the same', () => {
  const line = { reference: '(3)', kind: 'evidence', on: '2026-10-01', sha256: 'ab' } as const;
  const one = { ...line, text: 'Poster' };

  expect(changedSince([one, one], [one, one])).toEqual({ stands: true, gone: [], added: [] });
  expect(changedSince([one, one], [one])).toMatchObject({ stands: false, gone: [{}], added: [] });
  expect(changedSince([one], [one, one])).toMatchObject({ stands: false, gone: [], added: [{}] });
});

it('does not say that the record was changed where another version may only say it otherwise', () => {
  expect(noLongerBecause(signed({}), '1.0.0')).toBe('the record was changed afterwards');
  expect(noLongerBecause(signed({}), '1.1.0')).toBe(
    'the record was changed afterwards, or PPG Records 1.1.0 says in other words what version 1.0.0 said when it was signed',
  );
});

it('tells a sign-off that was entered later from one of the day itself', () => {
  const later = signed({ recordedOn: '2026-11-22' });

  expect([signedOnInWords(signed({})), standsInWords(signed({}))]).toEqual([
    '2 April 2026',
    'Yes: the record shows what was signed',
  ]);
  expect([signedOnInWords(later), standsInWords(later)]).toEqual([
    '2 April 2026, recorded on 22 November 2026',
    'Yes: the record shows what it showed on 22 November 2026, when this was recorded',
  ]);
});

it('says that there was nothing to sign', () => {
  expect(standsInWords(signed({ ofNothing: true }))).toBe(
    'Yes: no evidence was recorded for it, and none is now',
  );
});
