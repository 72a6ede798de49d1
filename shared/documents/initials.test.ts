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

it('leaves parts of other words and single names inside a text alone', () => {
  const change = withInitials(['May', 'Al Ex']);

  expect(change('The meeting of 12 May')).toBe('The meeting of 12 May');
  expect(change('May')).toBe('M');
  expect(change('A lexical Al Example')).toBe('A lexical Al Example');
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
