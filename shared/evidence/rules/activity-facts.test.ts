import { expect, it } from 'vitest';
import { sampleActivity, sectionOf, textsOf } from '../../../tests/fixtures/year-facts.ts';

const reach = [
  { group: 'Unpaid carers', invited: 40, reached: 12 },
  { group: 'Sex workers', invited: 4, reached: 2 },
  { group: 'Young carers', invited: 9, reached: 0 },
];

const held = sampleActivity({
  kind: 'health day',
  level: 'involvement',
  title: 'Heart day',
  partner: 'Sample Carers',
  invited: 200,
  reached: 43,
  access: ['large print'],
  reach,
});

const evidence = (changes: Parameters<typeof sampleActivity>[0] = {}) =>
  sectionOf('(4)(a)', { activities: [{ ...held, ...changes }] }).evidence;

it('shows an activity with whom it reached, without small groups in public', () => {
  expect(evidence()).toEqual([
    {
      on: '2026-06-01',
      text: 'Health day (involvement): Heart day, with Sample Carers. 200 invited, 43 took part. Groups reached: Unpaid carers; Sex workers. Offered: large print',
      publicText:
        'Health day (involvement): Heart day, with Sample Carers. 200 invited, 43 took part. Groups reached: Unpaid carers. Offered: large print',
      link: { place: 'engagement', id: 1 },
    },
  ]);
});

it('says nothing of a number below 5 in public', () => {
  const [fact] = evidence({ invited: 30, reached: 3, reach: [] });

  expect(fact?.text).toContain('3 took part');
  expect(fact?.publicText).not.toContain('took part');
});

it.each([
  ['is planned', { state: 'planned' as const, startsOn: '2026-12-20' }],
  ['did not take place', { state: 'did not take place' as const }],
  ['only informs', { level: 'information only' as const }],
  ['ended in another year', { startsOn: '2026-03-01', endsOn: '2026-03-31' }],
])('does not count what %s', (_what, changes) => {
  expect(evidence(changes)).toEqual([]);
});

it('asks whether something planned took place once its day is over', () => {
  const activities = [sampleActivity({ state: 'planned', title: 'Heart day' })];

  expect(textsOf(sectionOf('(4)(a)', { activities }).open)).toContain(
    'Whether this activity took place is not recorded, so it does not count: Heart day',
  );
});
