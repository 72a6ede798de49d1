import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber, looksLikePatients } from './looks-like-patients.ts';
import { ownFigures } from './own-figures.ts';
import { cellsOf, readOwnTable } from './own-table.ts';
import { guessCategory, guessSubject } from './own-words.ts';

const read = (text: string, column?: number) => readOwnTable(cellsOf(text), column);

const rows = (n: number, row: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => row(i)).join('\n');

describe('reading totals', () => {
  it('reads what was copied from Excel, under whatever stands above', () => {
    const table = read(
      'Ethnicity report\nRun on 1 July 2026\n\nEthnic category\tPatients\t%\nWhite British\t1,234\t95.7%\nAfrican\t56\t4.3%\nTotal\t1,290\t\n',
    );

    expect(table).toMatchObject({
      rows: [
        { label: 'White British', count: 1234 },
        { label: 'African', count: 56 },
      ],
      total: 1290,
      warnings: [],
    });
  });

  it.each([
    ['Carer 231', [['Carer', 231]]],
    [
      'Carer status\nCarer: 231\nNot a carer 7,624',
      [
        ['Carer', 231],
        ['Not a carer', 7624],
      ],
    ],
  ])('reads the lines %j, as somebody types them', (text, expected) => {
    expect(read(text)).toMatchObject({
      rows: expected.map(([label, count]) => ({ label, count })),
    });
  });

  it.each(['Aged 16\nAged 17\nAged 18', 'Ages 16 to 24\nAges 25 to 34', 'Run on 1 July 2026'])(
    'takes no number out of the words of %j',
    (text) => {
      expect(read(text)).toHaveProperty('problem');
    },
  );

  it('gives a row without a name to the name above it, as EMIS leaves it out', () => {
    expect(read('Group,Sex,Count\nWhite,Female,10\n,Male,12\nAsian,Female,3\n')).toMatchObject({
      rows: [
        { label: 'White: Female', count: 10 },
        { label: 'White: Male', count: 12 },
        { label: 'Asian: Female', count: 3 },
      ],
    });
  });

  it('names the first row when even that has no name', () => {
    expect(read('Group,Count\n,10\nAsian,3\n')).toMatchObject({
      rows: [{ label: 'Without a name' }, { label: 'Asian' }],
    });
  });

  it('leaves out a hidden number and says so, and says when a total differs', () => {
    expect(read('Group;Count\nWhite;10\nAsian;<5\nBlack;7\nTotal;20\n')).toMatchObject({
      rows: [{ label: 'White' }, { label: 'Black' }],
      warnings: [
        '“Asian” has no number (“<5”) and was left out.',
        'The rows add up to 17, but the row of the total says 20.',
      ],
    });
  });

  it('lets another column be chosen', () => {
    const text = 'Group,Female,Male\nWhite,10,12\nAsian,3,4\n';

    expect(read(text)).toMatchObject({
      countColumns: [
        { at: 1, name: 'Female' },
        { at: 2, name: 'Male' },
      ],
    });
    expect(read(text, 2)).toMatchObject({ rows: [{ count: 12 }, { count: 4 }] });
  });

  it.each([
    ['Group,Share\nWhite,61.7%\nAsian,38.3%\n', 'percentages'],
    ['just words', 'no whole numbers'],
    ['', 'no whole numbers'],
  ])('says why %j is of no use', (text, words) => {
    expect(read(text)).toEqual({ problem: expect.stringContaining(words) as string });
  });

  it('never breaks, whatever is pasted', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const cells = cellsOf(text);
        const table = readOwnTable(cells);
        expect('problem' in table || table.rows.every(({ label }) => label !== '')).toBe(true);
        looksLikePatients(cells);
      }),
    );
  });
});

describe('what looks like single patients', () => {
  const singleAges = 'single ages with something else beside them than a number of patients';

  it('knows columns of names however their words are joined', () => {
    for (const name of ['first_name', 'last_name', 'Given_Name', 'patient_id']) {
      expect(
        looksLikePatients([
          [name, 'age', 'ethnicity'],
          ['Alex', '44', 'White'],
        ]),
      ).toBeDefined();
    }
    expect(
      looksLikePatients([
        ['PRACTICE_NAME', 'PRACTICE_POSTCODE', 'n'],
        ['Sample', 'X', '9'],
      ]),
    ).toBe(undefined);
  });

  it('is not a public list that says where each practice is', () => {
    const columns = ['Practice Code', 'Practice Name', 'Practice Address', 'Practice Postcode'];

    expect(looksLikePatients([columns])).toBeUndefined();
    const opened = Array.from({ length: 20 }, (_, at) => [`P9100${at}`, '01/04/1974', `${at}12`]);
    expect(
      looksLikePatients([['Practice Code', 'Practice Open Date', 'Patients'], ...opened]),
    ).toBeUndefined();
    for (const column of ['Day', 'Gender', 'Day attended', 'Year of birth']) {
      const grid = [['Code', column, 'Patients'], ...opened];
      expect(looksLikePatients(grid), column).toContain('as of birth');
    }
  });

  it.each([
    ['NHS Number,Ethnicity\n', 'a column of NHS numbers'],
    ['Ethnicity\tDate of birth\n', 'a column of dates of birth'],
    ['Ethnicity,DOB\n', 'a column of dates of birth'],
    ['Surname,Forename,Count\n', 'a column of names'],
    ['Group,Postcode,Count\n', 'a column of addresses or numbers to reach people'],
    ['A,B\nWhite,943 476 5919\n', 'an NHS number in it'],
    [rows(12, (i) => `White,${i + 1}/03/1954`), 'a date in most of its rows, as of birth'],
    [rows(401, (i) => `Group ${i},5`), '401 rows, as a list of persons has'],
    [rows(30, () => 'White,F'), 'one row for each person'],
    [rows(30, () => 'White,1'), 'one row for each person'],
    ['Name,Ethnicity,Age\nSample One,White,34\n', 'a column called “Name” or “Patient”'],
    ['Patient,Ethnic group,Age\n1,White,34\n', 'a column called “Name” or “Patient”'],
    [
      'Ethnicity,Sex,Age\nWhite,F,\nAsian,M,50\nBlack,F,61\n',
      'ages or years of birth where numbers of people should be',
    ],
    [
      'Ethnicity,Born\nWhite,1954\nAsian,1961\n',
      'ages or years of birth where numbers of people should be',
    ],
    ['Ethnicity Count\nWhite\t1\nAsian\t1\nBlack\t1\n', 'one row for each person'],
    ['Ethnicity,Age,Count\nWhite,34,1\nAsian,50,1\n', 'one row for each person'],
    [
      'White,F,34\nAsian,M,50\nBlack,F,61\nwhite,F,23\n',
      'the same words in several rows, as a list of persons has',
    ],
    [
      'Ethnicity,Ref\nWhite,48213\nAsian,48214\nWhite,48215\nWhite,48216\n',
      'the same words in several rows, as a list of persons has',
    ],
    ['Age\tAppointments\n34\t3\n71\t12\n45\t2\n', singleAges],
    ['Age,Ethnicity,Number of visits\n34,White,3\n45,Asian,2\n71,White,12\n', singleAges],
    ['34,White,3\n71,Asian,12\n', singleAges],
    ['Year of birth,Count\n1971,3\n1954,12\n', singleAges],
    ['Age,Patients\n71,3\n34,12\nTotal,15\n', singleAges],
  ])('is told: %j', (text, reason) => {
    expect(looksLikePatients(cellsOf(text))).toBe(reason);
  });

  it.each([
    'Ethnic category,Patients\nWhite,100\nAsian,1\n',
    'Pregnant,Patients\nYes,1\n',
    'Group,Sex,Count\nWhite,Female,10\n,Male,12\nAsian,Female,3\n,Male,12\nTotal,,37\n',
    'Sex,Age,Patients\nF,0,12\nF,1,14\nM,0,12\nM,1,9\n',
    'Ethnicity,Age 0 to 15,Age 16 to 64\nWhite,10,12\nAsian,3,4\n',
    'Ethnicity,Last year,This year\nWhite,10,12\nAsian,3,4\n',
    'British,1234\nIrish,56\nBritish,7\nIndian,12\nAfrican,8\n',
    'Age,Patients\n0,12\n5,14\n10,9\nTotal,35\n',
    'Age,Sex,Count\n0,F,12\n0,M,14\n1,F,9\n1,M,11\n',
    '0,12\n1,14\n2,9\n3,10\n4,11\n',
    'Practice code,Name,Patients\nP91020,Sample Surgery,812\nP91021,Other Surgery,912\n',
  ])('is not a table of totals: %j', (text) => {
    expect(looksLikePatients(cellsOf(text))).toBeUndefined();
  });

  it('does not offer a column of ages as one of numbers', () => {
    expect(read('Sex,Age,N\nF,0,12\nF,1,14\n')).toMatchObject({
      rows: [
        { label: 'F: 0', count: 12 },
        { label: 'F: 1', count: 14 },
      ],
      countColumns: [{ at: 2, name: 'N' }],
    });
  });

  it('is not any ten digits', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isNhsNumber('943 476 5918')).toBe(false);
    expect(isNhsNumber('1111111111')).toBe(false);
  });
});

describe('what words mean', () => {
  it.each([
    ['British or mixed British - ethnic category 2001 census', 'white-british'],
    ['White & Black Caribbean', 'white-and-black-caribbean'],
    ['Any other White background', 'other-white'],
    ['Other Ethnic Groups: Chinese', 'chinese'],
    ['Gypsy or Irish traveller', 'gypsy-or-irish-traveller'],
    ['R', 'chinese'],
    ['Asian, Asian British or Asian Welsh: Indian', 'indian'],
    ['Ethnic category not stated', null],
    ['Purple', undefined],
  ])('takes %j for %j', (label, category) => {
    expect(guessCategory('ethnic-group', label)).toBe(category);
  });

  it('tells what a table is about', () => {
    expect(guessSubject(['Christian', 'Muslim', 'No religion'])).toBe('religion-or-belief');
    expect(guessSubject(['Female', 'Male'])).toBe('sex');
    expect(guessSubject(['Red', 'Green'])).toBe(undefined);
  });
});

describe('figures of mapped rows', () => {
  it('puts rows of one category together and takes what is not listed for nobody', () => {
    const { rows, leftOver, notes } = ownFigures('religion-or-belief', [
      { label: 'Methodist', count: 3, category: 'christian' },
      { label: 'Catholic', count: 4, category: 'christian' },
      { label: 'Unknown', count: 9, category: null },
    ]);

    expect(rows).toContainEqual({ category: 'christian', count: 7 });
    expect(rows).toContainEqual({ category: 'sikh', count: 0 });
    expect(leftOver).toEqual([{ label: 'Unknown', count: 9 }]);
    expect(notes).toEqual(['Categories that the search did not list were taken as nobody.']);
  });

  it('warns of Chinese patients in broad groups', () => {
    const { rows, notes } = ownFigures('ethnic-group', [
      { label: 'White', count: 3, category: 'white' },
    ]);

    expect(rows.map(({ category }) => category)).toEqual([
      'white',
      'mixed',
      'asian',
      'black',
      'other',
    ]);
    expect(notes[1]).toContain('Chinese patients stand under Other');
  });
});
