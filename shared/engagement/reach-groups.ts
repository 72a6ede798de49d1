/** A group that an activity may have reached, under the heading it is listed with. */
type ReachGroups = { readonly heading: string; readonly groups: readonly string[] };

/**
 * Inclusion health groups, as the engagement guide of NHS Kent and Medway for general practice
 * lists them. No practice has a figure for how many of its patients belong to one: reach is told
 * as counts, never as a share.
 */
export const inclusionHealthGroups: readonly string[] = [
  'Gypsies, Roma, Travellers, Showmen and liveaboard boaters',
  'People experiencing homelessness',
  'People dependent on alcohol or drugs',
  'Sex workers',
  'Vulnerable migrants and refugees',
  'Young carers',
  'Victims of modern slavery',
  'People in contact with the criminal justice system',
];

/** Groups to choose from; another one may be written in. */
export const reachGroups: readonly ReachGroups[] = [
  { heading: 'Age', groups: ['Aged under 25', 'Aged 25 to 64', 'Aged 65 and over'] },
  { heading: 'Sex', groups: ['Women', 'Men'] },
  { heading: 'Disability', groups: ['Disabled people', 'People with a learning disability'] },
  {
    heading: 'Race',
    groups: [
      'Asian or Asian British people',
      'Black, Black British, Caribbean or African people',
      'People of mixed or multiple ethnic groups',
      'White people',
      'People of other ethnic groups',
    ],
  },
  { heading: 'Religion or belief', groups: ['People of a faith community'] },
  { heading: 'Sexual orientation', groups: ['Lesbian, gay and bisexual people'] },
  { heading: 'Gender reassignment', groups: ['Trans people'] },
  {
    heading: 'Pregnancy and maternity',
    groups: ['Pregnant people and parents of babies'],
  },
  {
    heading: 'Marriage and civil partnership',
    groups: ['People who are married or in a civil partnership'],
  },
  { heading: 'Inclusion health', groups: inclusionHealthGroups },
  {
    heading: 'Others often not heard',
    groups: [
      'Unpaid carers',
      'People whose first language is not English',
      'People who are not online',
      'Parents of young children',
      'Students',
      'People in care or nursing homes',
      'Veterans',
    ],
  },
];

/** The headings whose groups divide people: nobody is in two of them. */
export const groupsThatDivide: ReadonlySet<string> = new Set(['Age', 'Sex', 'Race']);

/** The heading that a group is listed under; one written in by hand has none. */
export const headingOfGroup = (group: string): string =>
  reachGroups.find(({ groups }) => groups.includes(group))?.heading ?? 'Other';
