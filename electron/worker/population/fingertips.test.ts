import { afterAll, expect, it } from 'vitest';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const header =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range';
const row = (parent: string, area: string, [year, value]: readonly [number, string]) =>
  `93553,Deprivation score (IMD 2019),${parent},${area},Persons,All ages,,,${year},${value},,,,,,,,Cannot be calculated,Not compared,Not compared,${year}0000,,,1y`;
const england = 'E92000001,England';
const own = (type: string) => `P91020,"Sample Health Centre, Practice 2",${type}`;
const file = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;

it.each(['GP', 'GPs'])(
  'takes the newest figure of the practice beside England’s (%s)',
  async (type) => {
    const taken = await read(
      file(
        row(',', `${england},England`, [2019, '21.7']),
        row(england, `${england},England`, [2019, '21.7']),
        row(england, own(type), [2015, '40.5']),
        row(england, own(type), [2019, '38.0996407294833']),
      ),
    );

    expect(taken).toMatchObject({
      format: { key: 'fingertips' },
      date: '2019-01-01',
      tables: [
        {
          kind: 'indicators',
          rows: [
            { of: 'P91020', period: '2019', value: 38.0996407294833 },
            { of: 'England', period: '2019', value: 21.7 },
          ],
        },
      ],
    });
  },
);

it('says when the practice is not in it, as those under 750 patients are not', async () => {
  expect((await refused(file(row(',', `${england},England`, [2019, '21.7'])))).message).toContain(
    'P91020 is not in this file',
  );
});

it('refuses a value that is no number', async () => {
  expect((await refused(file(row(england, own('GP'), [2019, 'high'])))).message).toContain(
    'Line 2: the value is “high”.',
  );
});

it('takes the year from the period where it cannot be sorted by, and refuses a figure of no year', async () => {
  const timeless = row(england, own('GP'), [2019, '38.1']).replace('20190000', '');

  expect((await read(file(timeless))).date).toBe('2019-01-01');
  expect((await refused(file(timeless.replace(',2019,38.1', ',,38.1')))).message).toContain(
    'Line 2: the year of the figure is missing',
  );
});
