import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

/** A meeting with so many items, each with the same notes. */
function meetingOf(heldOn: string, items: number, notes: string): void {
  desk.office.requireRecord().transaction((db) => {
    const meeting = db.run(
      `INSERT INTO meeting (version, held_on, kind, place, mode)
       VALUES (1, @heldOn, 'ordinary', '', 'in person')`,
      { heldOn },
    );
    for (let position = 1; position <= items; position += 1) {
      db.run(
        `INSERT INTO meeting_item (version, meeting_id, position, title, notes, about,
           feedback_source)
         VALUES (1, @meeting, @position, @title, @notes, 'ordinary', '')`,
        { meeting: meeting.id, position, title: `${heldOn} ${position}`, notes },
      );
    }
  });
}

const find = async (limit: number, year?: number) => {
  const { found, counts } = await desk.ok('search.find', {
    words: 'roof',
    limit,
    ...(year !== undefined && { year }),
  });
  return { titles: found.map(({ title }) => title), count: counts.item };
};

it('finds the newest of many matches, first item first', async () => {
  meetingOf('2026-09-08', 220, 'The roof leaks.');
  meetingOf('2026-11-10', 3, 'The roof is mended.');

  expect(await find(5)).toEqual({
    titles: ['2026-11-10 1', '2026-11-10 2', '2026-11-10 3', '2026-09-08 1', '2026-09-08 2'],
    count: 223,
  });
});

it('finds many matches that are all older than many other items', async () => {
  meetingOf('2020-09-08', 220, 'The roof leaks.');
  meetingOf('2026-09-08', 60, 'Telephones.');

  expect(await find(3)).toEqual({
    titles: ['2020-09-08 1', '2020-09-08 2', '2020-09-08 3'],
    count: 220,
  });
  expect(await find(2, 2020)).toEqual({ titles: ['2020-09-08 1', '2020-09-08 2'], count: 220 });
  expect(await find(2, 2026)).toEqual({ titles: [], count: 0 });
});
