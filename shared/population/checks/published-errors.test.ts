import { describe, expect, it } from 'vitest';
import {
  publishedRows,
  publishedTable,
} from '../../../tests/fixtures/ppg-reports/published-tables.ts';
import { addingUp } from './adding-up.ts';
import { ageRows, differentAgeRows } from './age-rows.ts';
import { checkFigures } from './check-figures.ts';
import { possibleShare } from './impossible-share.ts';
import { lostSigns } from './lost-sign.ts';
import { swappedRows } from './swapped-rows.ts';

const sentences = (findings: readonly { readonly sentence: string }[]) =>
  findings.map(({ sentence }) => sentence);

describe('the template of 2014/15', () => {
  it('leaves out 16 and 75', () => {
    const { labels } = publishedTable('barnwell-2015', 'age');

    expect(sentences(ageRows(labels))).toEqual([
      'People aged 16 are in no row: they fall between “<16” and “17-24”.',
      'People aged 75 are in no row: they fall between “65-74” and “>75”.',
    ]);
  });
});

describe('Giffords', () => {
  const age = publishedTable('giffords-2015', 'age');

  it('prints differences without their signs', () => {
    const found = sentences(lostSigns(age));

    expect(found).toHaveLength(4);
    expect(found[0]).toBe(
      'The difference of “55-64” is printed as 2.7, but the group’s 10.7 is less than the practice’s 13.4: it is −2.7.',
    );
  });

  it('turns one difference round, and prints 0 for another that cannot be worked out', () => {
    expect(sentences(lostSigns(publishedTable('giffords-2015', 'gender')))).toEqual([
      'The difference of “Male” is printed as 5.6, but the group’s 44.9 is less than the practice’s 50.5: it is −5.6.',
      'The difference of “Female” is printed as −5.6, but the group’s 55.1 is more than the practice’s 49.5: it is 5.6.',
    ]);
    expect(sentences(lostSigns(publishedTable('giffords-2015', 'ethnicity')))).toEqual([
      'The difference of “White British” is printed as 16.5, but the group’s 82.5 is less than the practice’s 99: it is −16.5.',
    ]);
  });

  it('leaves everyone under 18 out of the practice’s ages', () => {
    expect(
      sentences(addingUp({ name: 'Practice', unit: 'percent', values: age.practice })),
    ).toEqual([
      '“Practice” adds up to 82%, so 18% of the people are in no row: a row is missing, or a figure is wrong.',
    ]);
  });
});

describe('New Hayesbank', () => {
  it('uses the ethnic groups of one patient in five as if they were everyone’s', () => {
    const { practice } = publishedTable('hayesbank-2015', 'ethnicity');
    const column = { name: 'Practice', unit: 'people', values: practice, stated: 16_463 } as const;

    expect(sentences(addingUp(column))).toEqual([
      '“Practice” adds up to 3,240 of 16,463 people (19.6%). Nothing is known of the other 13,223: shares of those counted are not shares of everyone.',
    ]);
  });

  it('has numbers of people in a table of percentages', () => {
    const { labels, practice } = publishedTable('hayesbank-2015', 'gender');
    const columns = [{ name: 'Practice', unit: 'percent', values: practice }] as const;

    expect(sentences(checkFigures({ labels, columns }))).toEqual([
      'In “Practice” no share can be above 100% or below 0%: “Male” 7,924, “Female” 8,539. Numbers of people may stand in a column of percentages.',
      '“Practice” adds up to 16,463: these look like numbers of people, not percentages.',
    ]);
  });
});

describe('Avonmouth', () => {
  const { labels, group } = publishedTable('avonmouth', 'age');

  it('has its members counted under “%”', () => {
    const columns = [{ name: 'PPG', unit: 'percent', values: group, stated: 42 }] as const;

    expect(sentences(checkFigures({ labels, columns }))).toContain(
      '“PPG” adds up to 42, just the number of people: these look like numbers of people, not percentages.',
    );
  });

  it('has people aged 84 in two rows', () => {
    expect(sentences(ageRows(labels))).toContain(
      'People aged 84 are in two rows: “65-84” and “84+”.',
    );
  });
});

describe('East Barnwell', () => {
  it('gives ethnic groups of its patients that leave out nearly half of them', () => {
    const { practice } = publishedTable('barnwell-2015', 'ethnicity');

    expect(sentences(addingUp({ name: 'Practice', unit: 'percent', values: practice }))).toEqual([
      '“Practice” adds up to 56.5%, so 43.5% of the people are in no row: a row is missing, or a figure is wrong.',
    ]);
  });

  it.each(publishedRows('percent-possible-with-n.csv'))(
    'tells whether $category of $published_ppg_pct% can be among 63 people',
    (row) => {
      expect(possibleShare(Number(row['published_ppg_pct']), Number(row['n']))).toEqual({
        rounded: row['possible_if_rounded'] === 'yes',
        cutOff: row['possible_if_truncated'] === 'yes',
      });
    },
  );

  it('has shares that no number of its 63 members gives', () => {
    const { labels, group } = publishedTable('barnwell-2015', 'gender');
    const columns = [{ name: 'PPG', unit: 'percent', values: group, stated: 63 }] as const;

    expect(sentences(checkFigures({ labels, columns }))).toEqual([
      'In “PPG” “Male” is 45%, which no whole number of 63 people is: 28 are 44.4% and 29 are 46%.',
    ]);
  });
});

describe('others', () => {
  it('finds 105% among 18 members (Donald Wilde)', () => {
    const values = [72, 22, 11];

    expect(sentences(addingUp({ name: 'PPG', unit: 'percent', values }))).toEqual([
      '“PPG” adds up to 105%, more than everyone: somebody is counted twice, or a figure is wrong.',
    ]);
  });

  it('finds bands that are not the same people (Coventry Road)', () => {
    const practice = { name: 'The practice', labels: ['70-79', '80 and over'] };
    const group = { name: 'The group', labels: ['70-84', '85 and over'] };

    expect(sentences(differentAgeRows(practice, group))).toEqual([
      'The practice has “70-79” where The group has “70-84”: these are different people and cannot be compared.',
    ]);
  });

  it('finds virtual members counted with the others (Hatfield Road)', () => {
    const column = { name: 'PPG', unit: 'people', values: [12, 7], stated: 7 } as const;

    expect(sentences(addingUp(column))).toEqual([
      '“PPG” adds up to 19 people, but there are 7: somebody is counted twice, or others are counted with them.',
    ]);
  });

  it('finds rows that changed places since last time', () => {
    const rows = {
      labels: ['Male', 'Female', 'Other'],
      values: [55.1, 24.9, 20],
      before: [25, 55, 20],
    };

    expect(sentences(swappedRows(rows))).toEqual([
      '“Male” (55.1) and “Female” (24.9) may have changed places: last time they were 25 and 55.',
    ]);
  });
});

describe('figures that are right', () => {
  it('are left alone, rounding and all', () => {
    const labels = ['Under 16', '16 to 24', '25 and over'];
    const columns = [
      { name: 'Practice', unit: 'percent', values: [33.3, 33.3, 33.3] },
      { name: 'PPG', unit: 'percent', values: [0, 33, 67], stated: 3 },
      { name: 'Members', unit: 'people', values: [0, 1, 2], stated: 3 },
    ] as const;

    expect(checkFigures({ labels, columns })).toEqual([]);
  });

  it('may have rows empty, or none at all', () => {
    const columns = [{ name: 'PPG', unit: 'people', values: [null, null] }] as const;

    expect(checkFigures({ labels: ['White', 'Asian'], columns })).toEqual([]);
    expect(checkFigures({ labels: [], columns: [] })).toEqual([]);
  });

  it('may change a lot without having changed places', () => {
    expect(swappedRows({ labels: ['A', 'B'], values: [30, 70], before: [10, 90] })).toEqual([]);
  });
});
