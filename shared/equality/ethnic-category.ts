/** The five groups of the harmonised standard, in its order. */
export const ethnicGroupKeys = ['white', 'mixed', 'asian', 'black', 'other'] as const;

/** The 19 categories of Census 2021 (table TS021), in the order of the harmonised standard. */
export const ethnicCategoryKeys = [
  'white-british',
  'white-irish',
  'gypsy-or-irish-traveller',
  'roma',
  'other-white',
  'white-and-black-caribbean',
  'white-and-black-african',
  'white-and-asian',
  'other-mixed',
  'indian',
  'pakistani',
  'bangladeshi',
  'chinese',
  'other-asian',
  'african',
  'caribbean',
  'other-black',
  'arab',
  'any-other',
] as const;

export type EthnicGroupKey = (typeof ethnicGroupKeys)[number];
export type EthnicCategoryKey = (typeof ethnicCategoryKeys)[number];

export type EthnicGroup = {
  readonly key: EthnicGroupKey;
  /** In the words of the first question: "Asian or Asian British". */
  readonly label: string;
  /** For a narrow column or a sentence: "Asian". */
  readonly shortLabel: string;
  /** After "Nobody is": "Asian", "from another ethnic group". */
  readonly inSentence: string;
  /** As Census 2021 heads it in TS021. */
  readonly censusLabel: string;
};

export type EthnicCategory = {
  readonly key: EthnicCategoryKey;
  readonly group: EthnicGroupKey;
  /** On its own, without its group: "White British". */
  readonly label: string;
  /** After "Nobody is": "White British". */
  readonly inSentence: string;
  /** The answer of the second question that a person of this category can give. */
  readonly option: EthnicCategoryKey;
  /** The part after the group's heading in TS021: "Irish". */
  readonly censusLabel: string;
  /** ONS code in the classification ethnic_group_tb_20b. */
  readonly onsCode: string;
  /** ETHNIC CATEGORY of the NHS Data Dictionary (16 categories of 2001). */
  readonly nhsCode: string;
  /** Heading in the 2014/15 reporting template, which has no Roma. */
  readonly templateLabel: string;
};
