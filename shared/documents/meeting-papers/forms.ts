import type { FileEnding } from '../file-name.ts';

/** In what form a paper is written: for Word, for mail, for a website. */
export const forms = ['word', 'text', 'web page'] as const;

export type Form = (typeof forms)[number];

export const endingOf: Readonly<Record<Form, FileEnding>> = {
  word: '.docx',
  text: '.txt',
  'web page': '.html',
};
