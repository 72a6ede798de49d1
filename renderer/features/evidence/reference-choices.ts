import { headings, references } from '../../../shared/duties/duty.ts';

/** The sub-paragraphs to choose from, with their plain headings. */
export const referenceChoices = references.map((reference) => ({
  value: reference,
  label: `${reference} ${headings[reference]}`,
}));
