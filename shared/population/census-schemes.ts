import { currentEdition } from '../equality/current-edition.ts';
import { plainLabel, type CensusScheme } from './census-scheme.ts';

type Parts = Readonly<Record<string, string>>;

const parts = (keys: Parts): CensusScheme['parts'] =>
  Object.entries(keys).map(([words, key]) => ({ words: words.toLowerCase(), key }));

const groupLabels = new Map(
  currentEdition.ethnicGroups.map(({ key, censusLabel }) => [key, censusLabel]),
);

const ethnic = {
  table: 'TS021',
  subject: 'ethnic-group',
  base: 'all',
  words: 'ethnic group',
} as const;
const marriage = {
  table: 'TS002',
  subject: 'marriage-and-civil-partnership',
  base: '16+',
  words: 'marital and civil partnership status',
} as const;
const gender = {
  subject: 'gender-reassignment',
  base: '16+',
  words: 'gender identity',
} as const;
const orientation = {
  subject: 'sexual-orientation',
  base: '16+',
  words: 'sexual orientation',
} as const;
const disability = {
  table: 'TS038',
  subject: 'disability',
  base: 'all',
  words: 'disability',
} as const;
const care = { table: 'TS039', subject: 'carers', base: '5+', words: 'unpaid care' } as const;

const notAccredited =
  'The Office for Statistics Regulation took these figures on gender identity out of the accredited official statistics in September 2024: they are not precise.';

const sameAndDifferent = {
  'Gender identity the same as sex registered at birth': 'same',
  'Gender identity different from sex registered at birth but no specific identity given':
    'different',
  'Trans woman': 'different',
  'Trans man': 'different',
  'All other gender identities': 'different',
};

const orientations = {
  'Straight or Heterosexual': 'heterosexual',
  'Gay or Lesbian': 'gay-or-lesbian',
  Bisexual: 'bisexual',
  'All other sexual orientations': 'other',
};

/**
 * The tables of Census 2021 that are read, the closer ones of a subject before the wider ones.
 *
 * Chinese stands under Asian. Roma is a category of its own, which the form does not have. Words as
 * in the bulk files of Nomis and the variables of ONS "create a dataset".
 */
export const censusSchemes: readonly CensusScheme[] = [
  {
    ...ethnic,
    parts: currentEdition.ethnicCategories.map(({ key, group, censusLabel }) => ({
      key,
      words: plainLabel(`${groupLabels.get(group)}: ${censusLabel}`),
    })),
  },
  {
    ...ethnic,
    parts: currentEdition.ethnicGroups.map(({ key, censusLabel }) => ({
      key,
      words: plainLabel(censusLabel),
    })),
  },
  {
    table: 'TS030',
    subject: 'religion-or-belief',
    base: 'all',
    words: 'religion',
    parts: parts({
      'No religion': 'no-religion',
      Christian: 'christian',
      Buddhist: 'buddhist',
      Hindu: 'hindu',
      Jewish: 'jewish',
      Muslim: 'muslim',
      Sikh: 'sikh',
      'Other religion': 'other',
    }),
  },
  {
    ...disability,
    parts: parts({
      'Day-to-day activities limited a lot': 'limited-a-lot',
      'Day-to-day activities limited a little': 'limited-a-little',
      'Has long term physical or mental health condition but day-to-day activities are not limited':
        'condition-not-limiting',
      'No long term physical or mental health conditions': 'no-condition',
    }),
  },
  {
    ...disability,
    parts: parts({
      'Day-to-day activities limited a lot': 'limited-a-lot',
      'Day-to-day activities limited a little': 'limited-a-little',
      'Not disabled under the Equality Act': 'not-disabled',
    }),
  },
  {
    ...disability,
    parts: parts({
      'Disabled under the Equality Act': 'disabled',
      'Not disabled under the Equality Act': 'not-disabled',
    }),
  },
  {
    ...marriage,
    parts: parts({
      'Never married and never registered a civil partnership': 'never',
      Married: 'married',
      'In a registered civil partnership': 'civil-partnership',
      'Separated, but still married': 'separated-married',
      'Separated, but still in a registered civil partnership': 'separated-civil-partnership',
      Divorced: 'divorced',
      'Formerly in a civil partnership now legally dissolved': 'dissolved',
      Widowed: 'widowed',
      'Surviving partner from civil partnership': 'surviving-partner',
    }),
  },
  {
    ...marriage,
    parts: parts({
      'Never married and never registered a civil partnership': 'never',
      Married: 'married',
      'In a registered civil partnership': 'civil-partnership',
      'Separated, but still legally married or still legally in a civil partnership': 'separated',
      'Divorced or formerly in a civil partnership which is now legally dissolved':
        'divorced-or-dissolved',
      'Widowed or surviving partner from a civil partnership': 'widowed-or-surviving',
    }),
  },
  {
    ...marriage,
    parts: parts({
      'Never married and never registered a civil partnership': 'never',
      'Married or in a registered civil partnership': 'married-or-civil-partnership',
      'Separated, but still legally married or still legally in a civil partnership': 'separated',
      'Divorced or civil partnership dissolved': 'divorced-or-dissolved',
      'Widowed or surviving civil partnership partner': 'widowed-or-surviving',
    }),
  },
  {
    ...gender,
    table: 'TS070',
    parts: parts({ ...sameAndDifferent, 'Non-binary': 'different' }),
    note: `In this table “All other gender identities” leaves out people who are non-binary, who have a row of their own; here all are counted as different. ${notAccredited}`,
  },
  {
    ...gender,
    table: 'TS078',
    parts: parts(sameAndDifferent),
    note: `In this table “All other gender identities” has people who are non-binary in it; here all are counted as different. ${notAccredited}`,
  },
  {
    ...gender,
    table: 'TS078',
    parts: parts({
      'Gender identity the same as sex registered at birth': 'same',
      'Gender identity different from sex registered at birth': 'different',
    }),
    note: notAccredited,
  },
  {
    ...orientation,
    table: 'TS079',
    parts: parts({ ...orientations, Pansexual: 'other', Asexual: 'other', Queer: 'other' }),
  },
  { ...orientation, table: 'TS077', parts: parts(orientations) },
  {
    ...care,
    parts: parts({
      'Provides no unpaid care': 'none',
      'Provides 9 hours or less unpaid care a week': 'up-to-9',
      'Provides 10 to 19 hours unpaid care a week': '10-to-19',
      'Provides 20 to 34 hours unpaid care a week': '20-to-34',
      'Provides 35 to 49 hours unpaid care a week': '35-to-49',
      'Provides 50 or more hours unpaid care a week': '50-or-more',
    }),
  },
  {
    ...care,
    parts: parts({
      'Provides no unpaid care': 'none',
      'Provides 19 hours or less unpaid care a week': 'up-to-19',
      'Provides 20 to 49 hours unpaid care a week': '20-to-49',
      'Provides 50 or more hours unpaid care a week': '50-or-more',
    }),
  },
  {
    table: 'TS029',
    subject: 'language',
    base: '3+',
    words: 'English language',
    parts: parts({
      'Main language is English': 'english',
      'Can speak English very well': 'very-well',
      'Can speak English well': 'well',
      'Cannot speak English well': 'not-well',
      'Cannot speak English': 'not-at-all',
    }),
  },
  {
    table: 'TS008',
    subject: 'sex',
    base: 'all',
    words: 'sex',
    parts: parts({ Female: 'female', Male: 'male' }),
  },
];
