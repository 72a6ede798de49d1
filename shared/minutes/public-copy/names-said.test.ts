import { expect, it } from 'vitest';
import { sampleMinutes } from '../../../tests/fixtures/sample-minutes.ts';
import { publicMinutes } from './public-minutes.ts';

const others = [
  { name: 'John Church', roles: [], kind: 'member' as const },
  { name: 'Mary Grove', roles: ['chair'], kind: 'member' as const },
];
const amendments = [
  'Church spoke of Ann and of church music.',
  'Dorothy Dale thanked Grove School.',
];

it('leaves words that may be names, and unknown names, until a person says what they are', () => {
  const { minutes, toCheck } = publicMinutes(sampleMinutes({ amendments }), 'initials', { others });

  expect(minutes.amendments).toEqual(amendments);
  expect(toCheck.join()).toContain('“Church” may be a person’s name');
});

it('hides names that a person pointed out, as those whose they are', () => {
  const said = ['Church', 'ann', 'Dorothy Dale'];

  const copy = publicMinutes(sampleMinutes({ amendments }), 'initials', { others, said });

  expect(copy.minutes.amendments).toEqual([
    'JC spoke of A and of church music.',
    'DD thanked Grove School.',
  ]);
  expect(copy.toCheck.join()).not.toContain('Church');
  expect(copy.leftOut).toContain('Church is named as JC.');
});

it('says somebody for a pointed-out name in a copy by roles', () => {
  const said = ['Ann', 'Dorothy Dale', 'Grove'];

  const { minutes } = publicMinutes(sampleMinutes({ amendments }), 'roles', { others, said });

  expect(minutes.amendments).toEqual([
    'Church spoke of somebody and of church music.',
    'Somebody thanked the chair School.',
  ]);
});
