import { expect, it } from 'vitest';
import { hideNames } from './hide-names.ts';

it.each([
  [
    'Anne-Marie O’Example',
    "Anne Marie O'Example agreed, then Anne Marie.",
    'AMO agreed, then AMO.',
  ],
  ['Anne Marie Example', 'Anne‑Marie Example agreed.', 'AME agreed.'],
  ['Kit Smith-Patel', 'Kit Smith Patel agreed with Mr Smith-Patel.', 'KSP agreed with KSP.'],
])('knows %s with and without a hyphen: %s', (name, text, hidden) => {
  const { change } = hideNames([{ name, roles: [], kind: 'member' }], 'initials');

  expect(change(text)).toBe(hidden);
});

it.each([
  [
    'Father Church spoke in the church hall, and Fr John Church sang.',
    'JC spoke in the church hall, and JC sang.',
  ],
  ['Rev Dr Church came with his father John Church.', 'JC came with his father JC.'],
])('knows a title of the clergy: %s', (text, hidden) => {
  const { change } = hideNames(called('Father John Church'), 'initials');

  expect(change(text)).toBe(hidden);
});

const called = (...names: string[]) =>
  names.map((name) => ({ name, roles: [], kind: 'member' as const }));

it.each([
  ['Bob left the room, and Peter and Bob offered.', 'BE left the room, and Peter and BE offered.'],
  ['Thanks went to Grace.', 'Thanks went to GO.'],
])('knows a first name that is hardly a word where it stands: %s', (text, hidden) => {
  const { change, doubtful } = hideNames(called('Bob Ellis', 'Grace Okafor'), 'initials');

  expect(change(text)).toBe(hidden);
  expect([...doubtful]).toEqual([]);
});

it.each(['Grace was said before the meal.', 'The meeting in May was full.', 'The May Day walk'])(
  'leaves a word that may be a name, and remembers it: %s',
  (text) => {
    const { change, doubtful } = hideNames(called('Grace Okafor', 'May Example'), 'initials');

    expect(change(text)).toBe(text);
    expect(doubtful.size).toBe(1);
  },
);

it.each([
  'Upstairs meeting room, The Grove Medical Centre',
  'The patients of The Grove Medical Centre were asked.',
  'It is kept in Grove Road.',
  'The Grove surgery opens early.',
])('leaves the name of the practice and of places as they are: %s', (text) => {
  const { change } = hideNames(called('Mary Grove'), 'initials', ['The Grove Medical Centre']);

  expect(change(text)).toBe(text);
});

it('hides a person within the place all the same', () => {
  const { change } = hideNames(called('Mary Grove'), 'initials', ['The Grove Medical Centre']);

  expect(change('At the house of Mary Grove; Grove agreed, and so did Mrs Grove.')).toBe(
    'At the house of MG; MG agreed, and so did MG.',
  );
});
