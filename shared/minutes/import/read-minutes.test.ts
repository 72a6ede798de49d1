import { describe, expect, it } from 'vitest';
import { closingTime } from './closing-time.ts';
import { findPlace } from './find-place.ts';
import { headingTitle, readMinutes } from './read-minutes.ts';
import { readHtml } from './read-html.ts';
import { linesOfText, plainLine, type SourceLine } from './source-line.ts';

const read = (...lines: string[]) => readMinutes(linesOfText(lines.join('\n')));

const row = (...cells: string[][]) => ({
  text: cells.flat().join(' '),
  isHeading: false,
  list: null,
  cells,
});

const whoAndHow = (...lines: ReturnType<typeof row>[]) =>
  readMinutes([...linesOfText('PPG minutes'), ...lines, ...linesOfText('1. Welcome')]).people.map(
    ({ said, role, state }) => [said, role, state].filter(Boolean).join(', '),
  );

describe('a table of who came and who did not', () => {
  it('is read by its columns', () => {
    const expected = [
      'Alex Sample, Chair, present',
      'Bo Example, present',
      'Casey Fiction, apologies',
      'Dr Kim Practice, GP, apologies',
    ];

    expect(
      whoAndHow(
        row(['Present'], ['Apologies']),
        row(['Alex Sample (AS) – Chair'], ['Casey Fiction (CF)']),
        row(['Bo Example (BE)'], ['Dr Kim Practice (GP)']),
      ),
    ).toEqual(expected);
    expect(
      whoAndHow(
        row(
          ['Present:', 'Alex Sample – Chair (AS)', 'Bo Example (BE)'],
          ['Apologies:', 'Casey Fiction', 'Dr Kim Practice – GP'],
        ),
      ),
    ).toEqual(expected);
  });

  it('is read by its rows where these say it', () => {
    expect(
      whoAndHow(
        row(['Present'], ['Alex Sample (AS)', 'Gail Parker (GP)']),
        row(['Apologies'], ['Casey Fiction']),
      ),
    ).toEqual(['Alex Sample, present', 'Gail Parker, present', 'Casey Fiction, apologies']);
  });
});

describe('the heading of old minutes', () => {
  it('says time and place in one sentence', () => {
    const minutes = read(
      'Sample Surgery Patient Participation Group',
      'Minutes of the meeting held at Sample Village Hall on Tuesday 5 May 2015 at 6.30pm',
      'Present: Alex Sample, Bo Example',
      '1. Welcome',
      'All were welcomed.',
      '2. Close',
      'There being no other business, the meeting closed at 8.15.',
    );

    expect(minutes).toMatchObject({
      heldOn: '2015-05-05',
      startsAt: '18:30',
      endsAt: '20:15',
      place: 'Sample Village Hall',
    });
  });

  it('says them under labels', () => {
    const minutes = read(
      'PPG MEETING',
      'Date: 14/03/2018',
      'Start time: 13.00',
      'Finish time: 14.30',
      'Location: Meeting room, first floor',
      'Present: Alex Sample',
      '1. Welcome',
    );

    expect(minutes).toMatchObject({
      startsAt: '13:00',
      endsAt: '14:30',
      place: 'Meeting room, first floor',
    });
  });

  it('says them in one line with the day', () => {
    const minutes = read(
      'Sample Medical Centre PPG',
      'Wednesday 21.06.2022, 6-7.30pm, Sample Library',
      'Present: Alex Sample',
      '1. Welcome',
    );

    expect(minutes).toMatchObject({
      heldOn: '2022-06-21',
      startsAt: '18:00',
      endsAt: '19:30',
      place: 'Sample Library',
    });
  });

  it('is kept word for word, last, so that the items keep their numbers', () => {
    const minutes = read('PPG 21.06.2022', 'Present: Alex Sample', '1. Welcome', '2. Parking');

    expect(minutes.items.map(({ title }) => title)).toEqual(['Welcome', 'Parking', headingTitle]);
    expect(minutes.items.at(-1)?.notes).toBe('PPG 21.06.2022\nPresent: Alex Sample');
    expect(minutes.startsAt).toBeNull();
  });
});

describe('the end of a meeting', () => {
  it.each([
    'The meeting closed at 8.15pm.',
    'There being no further business the meeting ended at 20:15',
    'The Chair closed the meeting at 8.15 pm. Next meeting: 8 September at 6.30pm',
    'Next meeting 8 September. The meeting finished at 8:15pm',
    'Time closed: 20.15',
    'The chair thanked everybody and brought the meeting to a close at 8.15 p.m.',
  ])('is read in "%s"', (line) => {
    expect(closingTime([{ title: 'Any other business', notes: ['None.', line] }])).toBe('20:15');
  });

  it('is read under a title of its own', () => {
    expect(closingTime([{ title: 'Close of meeting', notes: ['8.15pm'] }])).toBe('20:15');
  });

  it.each([
    'The surgery closed at 1pm for training.',
    'Next meeting: 8 September at 6.30pm',
    'The next meeting will be closed to guests at 6.30pm',
    'The consultation closed on 3.11.2014.',
  ])('is not read in "%s"', (line) => {
    expect(closingTime([{ title: 'Practice update', notes: [line] }])).toBeUndefined();
  });
});

describe('the place of a meeting', () => {
  it.each([
    ['MINUTES OF THE PPG MEETING HELD ON 3/11/2014 AT THE SAMPLE SURGERY', 'THE SAMPLE SURGERY'],
    ['Meeting held on Tuesday 5 May 2015 at 6.30pm at Sample Surgery', 'Sample Surgery'],
    ['Held in the Community Room, Sample Road at 7pm', 'the Community Room, Sample Road'],
    ['12 May 2015; 18:30; Sample Health Centre', 'Sample Health Centre'],
    ['Sample Village Hall', 'Sample Village Hall'],
  ])('is read in "%s"', (line, place) => {
    expect(findPlace(['Sample Practice PPG', line])).toBe(place);
  });

  it('is not made up from the name of the group', () => {
    expect(findPlace(['Sample Surgery Patient Participation Group', '12 May 2015'])).toBe('');
    expect(findPlace(['Sample Surgery', 'PPG minutes, 12 May 2015 (Zoom)'])).toBe('');
  });
});

const numbered = (text: string, list: number) => ({ ...plainLine(text), list });

const namesIn = (...lines: SourceLine[]) =>
  readMinutes(lines).people.map(({ said, state }) => `${said}, ${state}`);

const notesOf = (...lines: SourceLine[]) =>
  readMinutes([...linesOfText('PPG 21.06.2022'), row(['Item'], ['Notes'], ['Action']), ...lines])
    .items[0]?.notes;

describe('a numbered list below who came', () => {
  it('is of items where the label names somebody', () => {
    const minutes = readMinutes([
      ...linesOfText('PPG AGM, 8 April 2025\nApologies received from: Alex Sample, Bo Example'),
      numbered('Chair’s report', 1),
      plainLine('The chair reported a good year. We now have 10 members'),
      numbered('Election of officers', 2),
    ]);

    expect(minutes.people.map(({ said }) => said)).toEqual(['Alex Sample', 'Bo Example']);
    expect(minutes.items.map(({ title }) => title)).toEqual([
      'Chair’s report',
      'Election of officers',
      headingTitle,
    ]);
    expect(minutes.items[0]?.notes).toBe('The chair reported a good year. We now have 10 members');
  });

  it('is of people where the label stands alone', () => {
    expect(
      namesIn(plainLine('Apologies:'), numbered('Alex Sample', 1), numbered('Bo Example', 2)),
    ).toEqual(['Alex Sample, apologies', 'Bo Example, apologies']);
  });
});

describe('a column of actions', () => {
  it('leaves the sentence beside it as it is, and adds the action', () => {
    expect(notesOf(row(['Kitchen'], ['Alex asked for a new kettle. Agreed.'], ['MT']))).toBe(
      'Alex asked for a new kettle. Agreed.\nA: As noted: Alex asked for a new kettle. Agreed (MT)',
    );
    expect(notesOf(row(['Fair'], ['x'.repeat(200)], ['MT']))).toBe(
      `${'x'.repeat(200)}\nA: As noted above (MT)`,
    );
  });

  it('names who does an action that is written out', () => {
    expect(notesOf(row(['Kitchen'], ['Action: buy a kettle.'], ['MT']))).toBe(
      'A: buy a kettle (MT)',
    );
  });
});

it('reads an action in the middle of a paragraph, and keeps what is said before it', () => {
  const { items } = read('1. Lamp', 'The lamp is broken. Action: Jo to report it to the landlord.');

  expect(items[0]?.notes).toBe('The lamp is broken.\nA: Jo to report it to the landlord.');
});

it('keeps the bullets of a cell of a Word table', () => {
  const lines = readHtml(
    '<table><tr><td>Item</td><td>Notes</td><td>Action</td></tr><tr><td>Fair</td><td><p>Planned.</p><ul><li>Marshals needed</li><li>Signs needed</li></ul></td><td></td></tr></table>',
  );

  expect(readMinutes(lines).items[0]).toEqual({
    title: 'Fair',
    notes: 'Planned.\n- Marshals needed\n- Signs needed',
  });
});
