import type { ByCategory } from './category-figures.ts';

const census = (about: string, table: string, areas: string): string =>
  `The record has no figures on ${about} that fit. Census 2021 gives them for the areas where patients live (table ${table}, from Nomis, ${areas}).`;

const small = 'for neighbourhoods of about 1,500 people';
const middle = 'for areas of about 8,000 people, since it was a voluntary question';

/** Which file gives figures on a characteristic, and where it is published. */
export const whereFiguresAre: Readonly<Record<ByCategory, string>> = {
  disability: census('disability', 'TS038', small),
  'gender-reassignment': census('gender identity', 'TS078', middle),
  'marriage-and-civil-partnership': census('marriage and civil partnership', 'TS002', small),
  'pregnancy-and-maternity':
    'No published table says how many patients are pregnant or gave birth in the last 26 weeks. The practice can count its own list; the review can also say in words who was asked.',
  'religion-or-belief': census('religion', 'TS030', small),
  'sexual-orientation': census('sexual orientation', 'TS077', middle),
};
