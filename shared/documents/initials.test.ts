import { expect, it } from 'vitest';
import { initialsOf, withInitials } from './initials.ts';

it('takes the first letter of each part of a name', () => {
  expect(
    ['Alex Sample', 'Anne-Marie O’Example', 'Élodie Sample', '  sam  example '].map(initialsOf),
  ).toEqual(['AS', 'AMO', 'ÉS', 'SE']);
});

it('puts initials in place of whole names, however they are spaced or capitalised', () => {
  const change = withInitials(['Alex Sample', 'Alex Sample Junior', 'Élodie Sample']);

  expect(change('Agreed with ALEX  sample and Élodie Sample.')).toBe('Agreed with AS and ÉS.');
  expect(change('Alex Sample Junior will help')).toBe('ASJ will help');
});

it.each([
  ["Pat O'Brien", 'Pat O’Brien led, then O’Brien.', 'PO led, then O.'],
  ['Pat O’Brien', "Pat O'Brien led, then O'BRIEN.", 'PO led, then O.'],
  ['José Núñez', 'Jose Nunez led, then Nunez.', 'JN led, then N.'],
  ['Jose Nunez', 'José Núñez led.'.normalize('NFD'), 'JN led.'],
  ['Anne-Marie Sample', 'Anne Marie Sample and Anne‑Marie Sample led.', 'AMS and AMS led.'],
  ['Anne Marie Sample', 'Anne-Marie Sample led.', 'AMS led.'],
  ['Dr Pat Okafor', 'Pat Okafor led, Dr Pat Okafor too.', 'PO led, Dr PO too.'],
])('knows %s in another spelling: %s', (name, text, hidden) => {
  expect(withInitials([name])(text)).toBe(hidden);
});

it('leaves parts of other words and single names inside a text alone', () => {
  const change = withInitials(['May', 'Al Ex']);

  expect(change('The meeting of 12 May')).toBe('The meeting of 12 May');
  expect(change('May')).toBe('M');
  expect(change('A lexical Al Example')).toBe('A lexical Al Example');
});

it.each([
  ['Okafor agreed, and OKAFOR’s idea was tried.', 'O agreed, and O’s idea was tried.'],
  ['Thanks to Smith-Patel.', 'Thanks to SP.'],
  ['Mrs May, Mr Day and Dr. Brown came.', 'Mrs M, Mr D and Dr. B came.'],
  ['On the day in May the brown door opened. Brown Bread.', undefined],
  ['Since May, Day by day.', undefined],
  ['At Okafor Road, and in the okafor-like hall.', undefined],
])('hides a surname that stands alone and is no common word: %s', (text, hidden = text) => {
  const change = withInitials(['Ada Okafor', 'Jo Day', 'Kit May', 'Lou Brown', 'Al Smith-Patel']);

  expect(change(text)).toBe(hidden);
});

it('leaves places of a saint, and titles of somebody else, alone', () => {
  const change = withInitials(['Ben Thomas']);

  expect(change('From St Thomas to St. Thomas')).toBe('From St Thomas to St. Thomas');
  expect(change('Mrs Other spoke of Thomas')).toBe('Mrs Other spoke of T');
});

it('leaves the town of a body that was a guest alone', () => {
  const change = withInitials(['Healthwatch Trafford', 'dr ben okafor']);

  expect(change('Healthwatch Trafford asked all of Trafford')).toBe('HT asked all of Trafford');
  expect(change('Okafor answered')).toBe('O answered');
});

it('changes nothing when there are no names, and takes signs in a name as they are', () => {
  expect(withInitials([])('Alex Sample')).toBe('Alex Sample');
  const odd = [
    'Alex (Al) Sample+',
    'Pat Example-Sample',
    'Jo O’Sample/Example',
    'A. [B] {C} ^ $ | \\ Sample',
  ];
  expect(odd.map((name) => withInitials(odd)(`by ${name}`))).toEqual([
    'by AAS',
    'by PES',
    'by JO',
    'by ABCS',
  ]);
});
