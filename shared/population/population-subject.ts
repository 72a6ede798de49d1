import { characteristicKeys, type CharacteristicKey } from '../equality/characteristic.ts';
import { characteristicOf } from '../equality/current-edition.ts';

/** What figures can be about besides the nine characteristics; kept to be shown, never compared. */
export const furtherSubjects = [
  {
    key: 'carers',
    label: 'Unpaid carers',
    categories: [
      { key: 'none', label: 'No unpaid care' },
      // What a register of carers knows; the key is the broad category of the question.
      { key: 'provides-unpaid-care', label: 'Gives unpaid care, hours not known' },
      { key: 'up-to-9', label: 'Up to 9 hours a week' },
      { key: '10-to-19', label: '10 to 19 hours a week' },
      { key: 'up-to-19', label: 'Up to 19 hours a week' },
      { key: '20-to-34', label: '20 to 34 hours a week' },
      { key: '35-to-49', label: '35 to 49 hours a week' },
      { key: '20-to-49', label: '20 to 49 hours a week' },
      { key: '50-or-more', label: '50 hours a week or more' },
    ],
  },
  {
    key: 'language',
    label: 'Main language and English',
    categories: [
      { key: 'english', label: 'Main language is English' },
      // What the records of a practice know.
      { key: 'another-language', label: 'Another main language, how well in English not known' },
      { key: 'very-well', label: 'Another main language, speaks English very well' },
      { key: 'well', label: 'Another main language, speaks English well' },
      { key: 'not-well', label: 'Another main language, does not speak English well' },
      { key: 'not-at-all', label: 'Another main language, does not speak English' },
    ],
  },
] as const;

type FurtherKey = (typeof furtherSubjects)[number]['key'];

/** A characteristic, or a subject that is only shown. */
export type SubjectKey = CharacteristicKey | FurtherKey;

/** Every subject that a table of categories can have, the nine first. */
export const subjectKeys: readonly SubjectKey[] = [
  ...characteristicKeys,
  ...furtherSubjects.map(({ key }) => key),
];

export const isSubject = (key: string): key is SubjectKey =>
  (subjectKeys as readonly string[]).includes(key);

export const isCharacteristic = (key: string): key is CharacteristicKey =>
  (characteristicKeys as readonly string[]).includes(key);

/** "Ethnic group", "Unpaid carers"; a key of another version stands for itself. */
export function subjectLabel(key: string): string {
  if (isCharacteristic(key)) return characteristicOf(key).label;
  return furtherSubjects.find((subject) => subject.key === key)?.label ?? key;
}
