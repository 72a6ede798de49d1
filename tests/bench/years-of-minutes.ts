import type { Office } from '../../electron/core/office.ts';
import { mulberry } from './mulberry.ts';
import { vocabulary } from './vocabulary.ts';

export const items = 5_000;
const wordsAnItem = 400;
const meetings = 240;

/** What is looked for: the rare and the common, one word and several, beginnings and phrases. */
export const soughtWords: readonly string[] = [
  'telephone',
  'teleph',
  'cafe',
  'the',
  'practice patients',
  'waiting room survey',
  '"waiting room"',
  '"call back" telephone',
  'parking',
  'pharmacy booking online',
  'plou',
  'stai telephone',
  'tre',
  'tel',
  'te',
  'appo',
  'appointments reception doctors nurse',
  '"the group agreed"',
  'feedback f',
  'minutes of the last meeting',
  'nothing-like-it',
];

/** Twenty years of minutes in the open record: 5,000 items of 400 words, 1,000 actions and decisions. */
export function makeTwentyYears(office: Office): void {
  const random = mulberry(20);
  const known = vocabulary(8_000, random);
  const heights = cumulative(known.length);
  const top = heights.at(-1) ?? 1;
  const word = () => known[firstAbove(heights, random() * top)] ?? 'the';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  office.requireRecord().transaction((db) => {
    for (let meeting = 1; meeting <= meetings; meeting += 1) {
      const year = 2006 + Math.floor((meeting - 1) / 12);
      const month = String(((meeting - 1) % 12) + 1).padStart(2, '0');
      db.run(
        `INSERT INTO meeting (id, version, held_on, kind, place, mode)
         VALUES (@meeting, 1, @on, 'ordinary', 'Sample Surgery', 'in person')`,
        { meeting, on: `${year}-${month}-12` },
      );
    }
    for (let id = 1; id <= items; id += 1) {
      const meeting = ((id - 1) % meetings) + 1;
      db.run(
        `INSERT INTO meeting_item (id, version, meeting_id, position, title, notes, about,
           feedback_source)
         VALUES (@id, 1, @meeting, @position, @title, @notes, 'ordinary', '')`,
        {
          id,
          meeting,
          position: Math.ceil(id / meetings),
          title: words(4),
          notes: words(wordsAnItem - 4),
        },
      );
      if (id % 5 !== 0) continue;
      db.run(
        `INSERT INTO decision (version, item_id, number, text, outcome, reason)
         VALUES (1, @id, 1, @text, 'decision', '')`,
        { id, text: words(20) },
      );
      const action = db.run(
        `INSERT INTO action (version, number, text, agreed_on, result, meeting_id, item_id)
         VALUES (1, @number, @text, '2020-01-12', '', @meeting, @id)`,
        { number: id / 5, text: words(15), meeting, id },
      );
      db.run(
        `INSERT INTO action_owner (action_id, position, member_id, name)
         VALUES (@id, 1, NULL, 'Sample Owner')`,
        { id: action.id },
      );
    }
  });
}

function cumulative(count: number): number[] {
  let height = 0;
  return Array.from({ length: count }, (_, n) => (height += 1 / (n + 1)));
}

function firstAbove(heights: readonly number[], height: number): number {
  let low = 0;
  let high = heights.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heights[middle] ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
