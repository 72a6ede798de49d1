import type {
  EthnicCategory,
  EthnicCategoryKey,
  EthnicGroup,
  EthnicGroupKey,
} from '../ethnic-category.ts';

/**
 * The five groups.
 *
 * Sources: GOV.UK Design System, equality information pattern (6 August 2026); Census 2021, TS021.
 */
export const ethnicGroups: readonly EthnicGroup[] = [
  {
    key: 'white',
    label: 'White',
    shortLabel: 'White',
    inSentence: 'White',
    censusLabel: 'White',
  },
  {
    key: 'mixed',
    label: 'Mixed or multiple ethnic groups',
    shortLabel: 'Mixed or multiple',
    inSentence: 'Mixed',
    censusLabel: 'Mixed or Multiple ethnic groups',
  },
  {
    key: 'asian',
    label: 'Asian or Asian British',
    shortLabel: 'Asian',
    inSentence: 'Asian',
    censusLabel: 'Asian, Asian British or Asian Welsh',
  },
  {
    key: 'black',
    label: 'Black, African, Caribbean or Black British',
    shortLabel: 'Black',
    inSentence: 'Black',
    censusLabel: 'Black, Black British, Black Welsh, Caribbean or African',
  },
  {
    key: 'other',
    label: 'Other ethnic group',
    shortLabel: 'Other',
    inSentence: 'from another ethnic group',
    censusLabel: 'Other ethnic group',
  },
];

/**
 * The 19 categories with their place in each list that a practice meets.
 *
 * Chinese stands under Other in the NHS list of 2001 (code R) and under Asian in the Census and on
 * GOV.UK. Roma has no choice of its own on GOV.UK: a Roma person chooses "Any other White
 * background". The NHS codes skip I, O and Q.
 *
 * Sources: NHS Data Dictionary, ETHNIC CATEGORY (19 May 2026); ONS ethnic_group_tb_20b; the
 * 2014/15 standard reporting template (gateway 01347).
 */
export const ethnicCategories: readonly EthnicCategory[] = [
  category('white-british', 'white', {
    label: 'White British',
    census: 'English, Welsh, Scottish, Northern Irish or British',
    codes: ['013', 'A'],
    template: 'British',
  }),
  category('white-irish', 'white', {
    label: 'White Irish',
    census: 'Irish',
    codes: ['014', 'B'],
    template: 'Irish',
  }),
  category('gypsy-or-irish-traveller', 'white', {
    label: 'Gypsy or Irish Traveller',
    codes: ['015', 'C'],
    template: 'Gypsy or Irish traveller',
  }),
  category('roma', 'white', {
    label: 'Roma',
    codes: ['016', 'C'],
    template: 'Other White',
    option: 'other-white',
  }),
  category('other-white', 'white', { label: 'Other White', codes: ['017', 'C'] }),
  category('white-and-black-caribbean', 'mixed', {
    label: 'White and Black Caribbean',
    codes: ['011', 'D'],
    template: 'White & Black Caribbean',
  }),
  category('white-and-black-african', 'mixed', {
    label: 'White and Black African',
    codes: ['010', 'E'],
    template: 'White & Black African',
  }),
  category('white-and-asian', 'mixed', {
    label: 'White and Asian',
    codes: ['009', 'F'],
    template: 'White & Asian',
  }),
  category('other-mixed', 'mixed', {
    label: 'Other mixed or multiple',
    census: 'Other Mixed or Multiple ethnic groups',
    codes: ['012', 'G'],
    template: 'Other mixed',
    inSentence: 'of another mixed or multiple background',
  }),
  category('indian', 'asian', { label: 'Indian', codes: ['003', 'H'] }),
  category('pakistani', 'asian', { label: 'Pakistani', codes: ['004', 'J'] }),
  category('bangladeshi', 'asian', { label: 'Bangladeshi', codes: ['001', 'K'] }),
  category('chinese', 'asian', { label: 'Chinese', codes: ['002', 'R'] }),
  category('other-asian', 'asian', { label: 'Other Asian', codes: ['005', 'L'] }),
  category('african', 'black', { label: 'African', codes: ['006', 'N'] }),
  category('caribbean', 'black', { label: 'Caribbean', codes: ['007', 'M'] }),
  category('other-black', 'black', { label: 'Other Black', codes: ['008', 'P'] }),
  category('arab', 'other', { label: 'Arab', codes: ['018', 'S'] }),
  category('any-other', 'other', {
    label: 'Any other ethnic group',
    codes: ['019', 'S'],
    template: 'Any other',
    inSentence: 'from any other ethnic group',
  }),
];

type Given = {
  readonly label: string;
  /** ONS code and NHS code. */
  readonly codes: readonly [string, string];
  /** Where it is not the label. */
  readonly census?: string;
  readonly template?: string;
  readonly option?: EthnicCategoryKey;
  readonly inSentence?: string;
};

function category(key: EthnicCategoryKey, group: EthnicGroupKey, given: Given): EthnicCategory {
  const { label, codes } = given;
  return {
    key,
    group,
    label,
    inSentence: given.inSentence ?? label,
    option: given.option ?? key,
    censusLabel: given.census ?? label,
    onsCode: codes[0],
    nhsCode: codes[1],
    templateLabel: given.template ?? label,
  };
}
