import type { TemplateItem } from '../../../shared/agenda/agenda.ts';
import type { ItemPurpose } from '../../../shared/agenda/item-purpose.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';

export type TemplateItemValues = {
  title: string;
  purpose: string;
  plannedMinutes: string;
  words: string;
};

/** A template, or the standing items, as its form holds it. */
export type TemplateValues = { name: string; items: TemplateItemValues[] };

export const noItem: TemplateItemValues = {
  title: '',
  purpose: 'business',
  plannedMinutes: '',
  words: '',
};

export const itemValues = (items: readonly TemplateItem[]): TemplateItemValues[] =>
  items.map(({ plannedMinutes, ...item }) => ({
    ...item,
    plannedMinutes: numberText(plannedMinutes),
  }));

export const itemsInput = (items: readonly TemplateItemValues[]): TemplateItem[] =>
  items.map(({ title, purpose, plannedMinutes, words }) => ({
    title,
    purpose: purpose as ItemPurpose,
    plannedMinutes: typedNumber(plannedMinutes),
    words,
  }));
