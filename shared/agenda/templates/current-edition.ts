import { fold } from '../../text/fold.ts';
import type { ItemSubject } from '../../meetings/item.ts';
import type { TemplateItem } from '../agenda.ts';
import { edition202611 } from './edition-2026-11.ts';

/** The edition new agendas start from; an issued agenda keeps the items it was issued with. */
export const currentTemplates = edition202611;

const subjects = new Map(
  currentTemplates.templates
    .flatMap(({ items }) => items)
    .map(({ title, about }): [string, ItemSubject] => [fold(title), about]),
);

/** What an item is about, so far as the duty asks, when its title is one of the templates'. */
export const subjectOfTitle = (title: string): ItemSubject =>
  subjects.get(fold(title)) ?? 'ordinary';

/** The item without what only the built-in templates know. */
export const plainTemplateItem = ({
  title,
  purpose,
  plannedMinutes,
  words,
}: TemplateItem): TemplateItem => ({
  title,
  purpose,
  plannedMinutes,
  words,
});
