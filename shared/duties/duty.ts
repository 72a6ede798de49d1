import type { DutySource } from '../evidence/duty-evidence.ts';

/** The sub-paragraphs of the duty; GMS regulation 26 and PMS regulation 20 number them alike. */
export const references = ['(1)', '(2)', '(3)', '(4)(a)', '(4)(b)', '(5)'] as const;
export type Reference = (typeof references)[number];

export type SubParagraph = {
  readonly reference: Reference;
  /** A few plain words for a heading; not part of the law. */
  readonly heading: string;
  /** The words of the regulation. */
  readonly text: string;
};

/** One edition of the duty: the words change by adding an edition, never by editing one. */
export type DutyEdition = {
  /** The day the words came into force. */
  readonly version: string;
  readonly source: DutySource;
  readonly subParagraphs: readonly SubParagraph[];
};

/** The headings that all contract types share. */
export const headings: Readonly<Record<Reference, string>> = {
  '(1)': 'Establish and maintain a group',
  '(2)': 'A group set up before 1 April 2015',
  '(3)': 'Review the membership',
  '(4)(a)': 'Engage with the group at agreed intervals',
  '(4)(b)': 'Review feedback with the group',
  '(5)': 'Make agreed improvements',
};
