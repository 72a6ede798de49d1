import { ethnicCategories, ethnicGroups } from '../2026-11/ethnic-categories.ts';
import { labelled, type Mapping } from './mapping.ts';

const notAnswered = ['Not answered', null] as const;

/** Unlike TS070, the tables TS078 and below take non-binary people with all other identities. */
const twoMeanings =
  '“All other gender identities” leaves out non-binary people in TS070 (18,074 in England and Wales) and takes them in where the table has no line for them, as TS078 (48,331).';

/**
 * Census 2021, England and Wales, by the labels of Nomis and ONS.
 *
 * Sources: ONSdigital/dp-census-atlas, 2021-MASTER; headings of the Nomis bulk files.
 */
export const census2021: readonly Mapping[] = [
  {
    topic: 'sex',
    list: 'Census 2021',
    names: ['TS008'],
    categories: labelled([
      ['Female', 'female'],
      ['Male', 'male'],
    ]),
  },
  {
    topic: 'ethnic-group',
    list: 'Census 2021',
    names: ['TS021'],
    categories: ethnicCategories.map(({ key, group, censusLabel, onsCode }) => ({
      code: onsCode,
      label: `${ethnicGroups.find((one) => one.key === group)?.censusLabel}: ${censusLabel}`,
      category: key,
    })),
    note: 'Chinese stands under Asian, in the Census as on the form. Roma has a line of its own here and none on the form, where a Roma person chooses “Any other White background”.',
  },
  {
    topic: 'disability',
    list: 'Census 2021',
    names: ['TS038'],
    categories: labelled([
      ['Disabled under the Equality Act: Day-to-day activities limited a lot', 'limited-a-lot'],
      [
        'Disabled under the Equality Act: Day-to-day activities limited a little',
        'limited-a-little',
      ],
      [
        'Not disabled under the Equality Act: Has long term physical or mental health condition but day-to-day activities are not limited',
        'condition-not-limiting',
      ],
      [
        'Not disabled under the Equality Act: No long term physical or mental health conditions',
        'no-condition',
      ],
    ]),
  },
  {
    topic: 'religion-or-belief',
    list: 'Census 2021',
    names: ['TS030'],
    categories: labelled([
      ['No religion', 'no-religion'],
      ['Christian', 'christian'],
      ['Buddhist', 'buddhist'],
      ['Hindu', 'hindu'],
      ['Jewish', 'jewish'],
      ['Muslim', 'muslim'],
      ['Sikh', 'sikh'],
      ['Other religion', 'other'],
      notAnswered,
    ]),
  },
  {
    topic: 'sexual-orientation',
    list: 'Census 2021',
    names: ['TS077', 'TS079'],
    categories: labelled([
      ['Straight or Heterosexual', 'heterosexual'],
      ['Gay or Lesbian', 'gay-or-lesbian'],
      ['Bisexual', 'bisexual'],
      ['Pansexual', 'other'],
      ['Asexual', 'other'],
      ['Queer', 'other'],
      ['All other sexual orientations', 'other'],
      notAnswered,
    ]),
  },
  {
    topic: 'gender-reassignment',
    list: 'Census 2021',
    names: ['TS070', 'TS078'],
    categories: labelled([
      ['Gender identity the same as sex registered at birth', 'same'],
      [
        'Gender identity different from sex registered at birth but no specific identity given',
        'different',
      ],
      ['Trans woman', 'different'],
      ['Trans man', 'different'],
      ['Non-binary', 'different'],
      ['All other gender identities', 'different'],
      notAnswered,
    ]),
    note: `${twoMeanings} Here all of them are “No”, so both add up alike.`,
  },
  {
    topic: 'carers',
    list: 'Census 2021',
    names: ['TS039'],
    categories: labelled([
      ['Provides no unpaid care', 'none'],
      ['Provides 9 hours or less unpaid care a week', 'up-to-9'],
      ['Provides 10 to 19 hours unpaid care a week', '10-to-19'],
      ['Provides 20 to 34 hours unpaid care a week', '20-to-34'],
      ['Provides 35 to 49 hours unpaid care a week', '35-to-49'],
      ['Provides 50 or more hours unpaid care a week', '50-or-more'],
    ]),
  },
  {
    topic: 'language',
    list: 'Census 2021',
    names: ['TS029'],
    categories: labelled([
      ['Main language is English', 'english'],
      ['Main language is English (English or Welsh in Wales)', 'english'],
      ...['', ' (English or Welsh in Wales)'].flatMap((of) =>
        (
          [
            ['Can speak English very well', 'very-well'],
            ['Can speak English well', 'well'],
            ['Cannot speak English well', 'not-well'],
            ['Cannot speak English', 'not-at-all'],
          ] as const
        ).map(([words, key]) => [`Main language is not English${of}: ${words}`, key] as const),
      ),
    ]),
  },
];
