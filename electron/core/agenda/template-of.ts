import { z } from 'zod';
import {
  templateItem,
  type AgendaTemplate,
  type TemplateItem,
} from '../../../shared/agenda/agenda.ts';
import {
  currentTemplates,
  plainTemplateItem,
} from '../../../shared/agenda/templates/current-edition.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import { selectStanding, selectTemplates } from './queries.ts';

const storedItems = z.array(templateItem);

export const readItems = (items: string): TemplateItem[] => storedItems.parse(JSON.parse(items));

/** The templates that come with the application, then the group's own. */
export function allTemplates(db: ReadableDb): AgendaTemplate[] {
  const builtIn = currentTemplates.templates.map(({ key, name, items }) => ({
    key,
    id: null,
    version: null,
    name,
    items: items.map(plainTemplateItem),
  }));
  const own = selectTemplates(db).map(({ id, version, name, items }) => ({
    key: `own ${id}`,
    id,
    version,
    name,
    items: readItems(items),
  }));
  return [...builtIn, ...own];
}

/** The template of a key; NOT_FOUND when there is none. */
export function templateOf(db: ReadableDb, key: string): AgendaTemplate {
  const template = allTemplates(db).find((each) => each.key === key);
  if (!template) throw notFound('This template');
  return template;
}

/** The items that stand on every agenda. */
export const standingItems = (db: ReadableDb): TemplateItem[] => readItems(selectStanding(db));
