import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNoteLine, readNotes } from './note-line.ts';

it.each([
  ['A: Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['a : Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['ACTION:Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['- A: Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['AP: Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['AP – Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['Action point: Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['ACTION - Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['- Action — Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['A:', 'action', ''],
  ['Agreed: to thank the volunteers', 'decision', 'to thank the volunteers'],
  ['Agreed that: we go on', 'decision', 'we go on'],
  ['RESOLVED: to thank Dorothy', 'decision', 'to thank Dorothy'],
  ['Resolved that we go on', 'text', 'Resolved that we go on'],
  ['AGREED - to thank the volunteers', 'decision', 'to thank the volunteers'],
  ['Agreed to thank the volunteers', 'text', 'Agreed to thank the volunteers'],
  ['Action points: see below', 'text', 'Action points: see below'],
  ['Action plan - see below', 'text', 'Action plan - see below'],
  ['Action-packed fair', 'text', 'Action-packed fair'],
  ['D: The group supports the trial', 'decision', 'The group supports the trial'],
  ['Decision : The group supports the trial', 'decision', 'The group supports the trial'],
  ['D - The group supports the trial', 'decision', 'The group supports the trial'],
  ['- d – The group supports the trial', 'decision', 'The group supports the trial'],
  ['Decision — The group supports the trial', 'decision', 'The group supports the trial'],
  ['D-day was remembered', 'text', 'D-day was remembered'],
  ['A - Z of services', 'text', 'A - Z of services'],
  ['- trial on Mondays only', 'bullet', 'trial on Mondays only'],
  ['- - two new receptionists', 'bullet', 'two new receptionists'],
  ['- • two new receptionists', 'bullet', 'two new receptionists'],
  ['- - A: Sam to draft a poster', 'action', 'Sam to draft a poster'],
  ['- -5 degrees in the waiting room', 'bullet', '-5 degrees in the waiting room'],
  ['•\ttrial on Mondays only', 'bullet', 'trial on Mondays only'],
  ['o\ttrial on Mondays only', 'bullet', 'trial on Mondays only'],
  ['  Practice manager explained.  ', 'text', 'Practice manager explained.'],
  ['AP36: still open', 'text', 'AP36: still open'],
  ['Agenda: as issued', 'text', 'Agenda: as issued'],
  ['-5 degrees in the waiting room', 'text', '-5 degrees in the waiting room'],
  ['Questions and answers: A: yes', 'text', 'Questions and answers: A: yes'],
  ['', 'text', ''],
])('reads %j as %s', (raw, kind, text) => {
  expect(readNoteLine(raw)).toEqual({ kind, raw, text, isPrivate: false });
});

it.each([
  ['Private: a complaint was mentioned', 'text', 'a complaint was mentioned'],
  ['private: A: Sam to ring', 'action', 'Sam to ring'],
  ['A: Private: Sam to ring', 'action', 'Sam to ring'],
  ['- Private: A: Sam to ring', 'action', 'Sam to ring'],
  ['Private: - A: Sam to ring', 'action', 'Sam to ring'],
  ['- A: PRIVATE : Sam to ring', 'action', 'Sam to ring'],
  ['D: Private: the complaint is upheld', 'decision', 'the complaint is upheld'],
  ['D - Private: the complaint is upheld', 'decision', 'the complaint is upheld'],
  ['- Private: a complaint', 'bullet', 'a complaint'],
  ['- - Private: a complaint', 'bullet', 'a complaint'],
  ['Private: - - a complaint', 'bullet', 'a complaint'],
  ['•\tPrivate: a complaint', 'bullet', 'a complaint'],
  ['Private: Private: a complaint', 'text', 'a complaint'],
  ['2. Private: a complaint', 'text', '2. a complaint'],
  ['- (b) Private: a complaint', 'bullet', '(b) a complaint'],
  ['Private:', 'text', ''],
])('keeps %j private, wherever the mark stands', (raw, kind, text) => {
  expect(readNoteLine(raw)).toEqual({ kind, raw, text, isPrivate: true });
});

it.each([
  ['Name\tScore', 'Name | Score'],
  ['- Ann \t 5', 'Ann | 5'],
  ['Name\t\tScore', 'Name |  | Score'],
  ['1.\tOpening', '1. Opening'],
  ['(b)\tParking', '(b) Parking'],
  ['Place:\tHall\tfrom 2pm', 'Place: Hall | from 2pm'],
  ['A: Sam to ring\tthe council', 'Sam to ring the council'],
])('keeps the columns of %j apart', (raw, text) => {
  expect(readNoteLine(raw).text).toBe(text);
});

it('takes the word alone for no mark', () => {
  expect(readNoteLine('Private patients: none were seen').isPrivate).toBe(false);
  expect(readNoteLine('A: Sam to ring. Private: no').isPrivate).toBe(false);
});

it('takes the line breaks of every computer', () => {
  expect(readNotes('one\r\ntwo\rthree\u2028four\nfive').map(({ text }) => text)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
  expect(readNotes('')).toHaveLength(1);
});

it('never loses a character of what was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
      const typed = lines.map((line) => line.replace(/[\r\n\v\f\u0085\u2028\u2029]/gu, ''));
      fc.pre(typed.length > 0);
      expect(readNotes(typed.join('\n')).map(({ raw }) => raw)).toEqual(typed);
    }),
  );
});
