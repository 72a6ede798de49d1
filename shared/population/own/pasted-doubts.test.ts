import { describe, expect, it } from 'vitest';
import { cellsOf, readOwnTable } from './own-table.ts';

const warningsOf = (...lines: string[]) => {
  const table = readOwnTable(cellsOf(lines.join('\n')));
  return 'problem' in table ? [table.problem] : table.warnings;
};

describe('percentages beside the numbers', () => {
  it.each([
    ['of the sum', '700,87.5%', '100,12.5%'],
    ['without decimals', '700,88', '100,13'],
    ['cut off instead of rounded', '700,87.5', '100,12.5'],
  ])('are left alone when they are right, %s', (_how, one, other) => {
    expect(warningsOf('Religion,Patients,%', `Christian,${one}`, `Muslim,${other}`)).toEqual([]);
  });

  it('that do not belong to their numbers are told', () => {
    expect(warningsOf('Sex,Patients,%', 'Female,4,40.0', 'Male,6,61.5')).toEqual([
      '“%” adds up to 101.5%, more than everyone: somebody is counted twice, or a figure is wrong.',
      'In “%” “Male” is 61.5%, which no whole number of 10 people is: 6 are 60% and 7 are 70%.',
      '“Male” is 6 of 10 people, which is 60%, but 61.5% stands beside it: one of the two is wrong.',
    ]);
  });

  it('that changed places are told', () => {
    expect(warningsOf('Sex,Patients,Share', 'Female,300,70%', 'Male,700,30%')).toEqual([
      '“Female” is 300 of 1,000 people, which is 30%, but 70% stands beside it: one of the two is wrong.',
      '“Male” is 700 of 1,000 people, which is 70%, but 30% stands beside it: one of the two is wrong.',
    ]);
  });

  it('of the whole list leave people out, which is told', () => {
    expect(warningsOf('Religion,Patients,%', 'Christian,700,70', 'Muslim,50,5')).toEqual([
      '“%” adds up to 75%, so 25% of the people are in no row: a row is missing, or a figure is wrong.',
    ]);
  });

  it('above 100 are told, and numbers of people among them', () => {
    expect(warningsOf('Sex,Patients,%', 'Female,7924,7924', 'Male,8539,8539')).toEqual([
      'In “%” no share can be above 100% or below 0%: “Female” 7,924, “Male” 8,539. Numbers of people may stand in a column of percentages.',
      '“%” adds up to 16,463, just the number of people: these look like numbers of people, not percentages.',
    ]);
  });

  it('with a hidden one among them are not added up', () => {
    expect(warningsOf('Sex,Patients,%', 'Female,4000,80', 'Male,1000,*')).toEqual([]);
  });
});

describe('numbers under a heading of percentages', () => {
  it('are told when they are people', () => {
    expect(warningsOf('Sex,%', 'Female,7924', 'Male,8539')).toEqual([
      '“%” adds up to 16,463: these look like numbers of people, not percentages.',
    ]);
  });

  it('are not taken for people when they are percentages', () => {
    expect(warningsOf('Sex,%', 'Female,48', 'Male,52')[0]).toContain('headed as percentages');
  });
});

it('a lost sign of a difference is told', () => {
  expect(
    warningsOf('Sex,Practice patients,PPG,Difference', 'Female,51,40,11', 'Male,49,60,11'),
  ).toEqual([
    'The difference of “Female” is printed as 11, but the group’s 40 is less than the practice’s 51: it is −11.',
  ]);
});

it('ages in no row are told', () => {
  expect(warningsOf('Age,Patients', '<16,100', '17-24,200', '25+,300')).toEqual([
    expect.stringContaining('These rows are ages.'),
    'People aged 16 are in no row: they fall between “<16” and “17-24”.',
  ]);
});

describe('ages', () => {
  it('of the practice and of the group that are not the same people are told', () => {
    const told = warningsOf(
      'Practice,Patients,PPG,Members',
      '18-69,700,18-69,4',
      '70-79,100,70-84,3',
      '80 and over,50,85 and over,1',
    );

    expect(told).toContain(
      'Column 1 (“Practice”) has “70-79” where Column 3 (“PPG”) has “70-84”: these are different people and cannot be compared.',
    );
  });

  it('alone are told where they can be given', () => {
    expect(warningsOf('Age,Patients', '0-15,120', '16+,840')).toEqual([
      expect.stringContaining('These rows are ages.'),
    ]);
  });
});
