import type { DutySource } from '../evidence/duty-evidence.ts';

/**
 * The sub-paragraphs that ask for something; GMS regulation 26 and PMS regulation 20 number them
 * alike. Paragraph (2) asks for nothing: it excuses from establishing a group those who had one
 * under an enhanced service before 1 April 2015.
 */
export const references = ['(1)', '(3)', '(4)(a)', '(4)(b)', '(5)'] as const;
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
  '(3)': 'Review the membership',
  '(4)(a)': 'Engage with the group at agreed intervals',
  '(4)(b)': 'Review feedback with the group',
  '(5)': 'Make agreed improvements',
};
