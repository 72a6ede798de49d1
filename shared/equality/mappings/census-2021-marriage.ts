import { labelled, type Mapping } from './mapping.ts';

/** Legal partnership status (TS002), which splits marriages by the sex of the two, and its short form. */
export const census2021Marriage: Mapping = {
  topic: 'marriage-and-civil-partnership',
  list: 'Census 2021',
  names: ['TS002'],
  categories: labelled([
    ['Never married and never registered a civil partnership', 'never'],
    ['Married or in a registered civil partnership', 'married-or-civil-partnership'],
    ['Married', 'married'],
    ['Married: Opposite sex', 'married'],
    ['Married: Same sex', 'married'],
    ['In a registered civil partnership', 'civil-partnership'],
    ['In a registered civil partnership: Opposite sex', 'civil-partnership'],
    ['In a registered civil partnership: Same sex', 'civil-partnership'],
    ['Separated, but still legally married or still legally in a civil partnership', 'separated'],
    ['Separated, but still married', 'separated-married'],
    ['Separated, but still in a registered civil partnership', 'separated-civil-partnership'],
    ['Divorced or civil partnership dissolved', 'divorced-or-dissolved'],
    [
      'Divorced or formerly in a civil partnership which is now legally dissolved',
      'divorced-or-dissolved',
    ],
    ['Divorced', 'divorced'],
    ['Formerly in a civil partnership now legally dissolved', 'dissolved'],
    ['Widowed or surviving civil partnership partner', 'widowed-or-surviving'],
    ['Widowed or surviving partner from a civil partnership', 'widowed-or-surviving'],
    ['Widowed', 'widowed'],
    ['Surviving partner from civil partnership', 'surviving-partner'],
  ]),
  note: 'Counts people aged 16 and over. A file may hold a group and its parts: only one of the two is counted.',
};
