import { expect, it } from 'vitest';
import { typedTime } from './typed-time.ts';

it.each([
  ['18:30', '18:30'],
  ['18.30', '18:30'],
  ['6.30pm', '18:30'],
  ['6 pm', '18:00'],
  ['12am', '00:00'],
  ['12.15 pm', '12:15'],
  ['midday', '12:00'],
  ['9', '09:00'],
  ['', null],
])('reads "%s"', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});

it.each(['half six', '13pm', '6:5'])('leaves "%s" for the operation to refuse', (typed) => {
  expect(typedTime(typed)).toBe(typed);
});

it.each([
  ['6.50', '18:50'],
  ['7:45', '19:45'],
  ['7', '19:00'],
  ['6.20', '18:20'],
  ['11.15', '23:15'],
  ['06.50', '06:50'],
  ['6.50am', '06:50'],
  ['18.50', '18:50'],
  ['12.30', '12:30'],
  ['6.75', '18:75'],
  ['', null],
])('reads "%s" at a meeting from 6.30pm to 8pm as %s', (typed, time) => {
  expect(typedTime(typed, { startsAt: '18:30', endsAt: '20:00' })).toBe(time);
});

it.each([
  ['10:30', '12:30', '10.45', '10:45'],
  ['11:00', '13:30', '1.15', '13:15'],
  ['10:00', null, '12.10', '12:10'],
  ['12:30', null, '1', '13:00'],
  ['18:30', null, '7.45', '19:45'],
  [null, '20:00', '7.45', '07:45'],
])('takes the hours from %s to %s: "%s" is %s', (startsAt, endsAt, typed, time) => {
  expect(typedTime(typed, { startsAt, endsAt })).toBe(time);
});

it.each([
  ['12 noon', '12:00'],
  ['Noon', '12:00'],
  ['12noon', '12:00'],
  ['12.00 midday', '12:00'],
  ['midnight', '00:00'],
  ['12 midnight', '00:00'],
])('reads "%s" as %s', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});
