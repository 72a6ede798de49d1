import { formatDay } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import type { BacklogItem, MatterArising, ProposedItem, TemplateItem } from './agenda.ts';
import { listAnd } from '../documents/words.ts';
import { positionBeforeClosing } from './before-closing.ts';
import { drawnWords } from './drawn-matters.ts';
import { plainTemplateItem } from './templates/current-edition.ts';

export type AgendaInput = {
  readonly template: readonly TemplateItem[];
  readonly standing: readonly TemplateItem[];
  /** Days of the meetings whose minutes are not confirmed yet, oldest first. */
  readonly unconfirmed: readonly IsoDate[];
  readonly matters: readonly MatterArising[];
  /** Waiting items for this meeting, in their order. */
  readonly backlog: readonly Pick<
    BacklogItem,
    'id' | 'title' | 'words' | 'askedBy' | 'plannedMinutes'
  >[];
};

/**
 * The agenda a template makes: matters arising and unconfirmed minutes filled in from the record,
 * then items put off, standing items and backlog before any other business. A standing item that
 * the template has already is not doubled.
 */
export function assembleAgenda(input: AgendaInput): ProposedItem[] {
  const { template } = input;
  const end = positionBeforeClosing(template, { title: '', purpose: 'business' }) - 1;
  return [
    ...template.slice(0, end).flatMap((item) => fromTemplate(item, input)),
    ...putOffItems(input.matters),
    ...standingItems(input),
    ...backlogItems(input),
    ...template.slice(end).flatMap((item) => fromTemplate(item, input)),
  ];
}

const proposed = (
  item: TemplateItem,
  from: ProposedItem['from'],
  fields: Partial<ProposedItem> = {},
): ProposedItem => ({
  ...plainTemplateItem(item),
  from,
  backlogId: null,
  earlierItemId: null,
  askedBy: '',
  isPrivate: false,
  ...fields,
});

function fromTemplate(item: TemplateItem, { unconfirmed, matters }: AgendaInput): ProposedItem[] {
  switch (item.purpose) {
    case 'last minutes':
      return lastMinutes(item, unconfirmed).map((each) => proposed(each, 'template'));
    case 'matters arising':
      return [proposed(withMatters(item, matters), 'matters arising')];
    default:
      return [proposed(item, 'template')];
  }
}

/** The minutes of the last meeting, with those of earlier ones that nobody has confirmed. */
function lastMinutes(item: TemplateItem, unconfirmed: readonly IsoDate[]): TemplateItem[] {
  const last = unconfirmed.at(-1);
  if (last === undefined) return [];
  const earlier = unconfirmed.slice(0, -1).map(formatDay);
  const words =
    earlier.length === 0 ? [] : [`Not confirmed yet either: the minutes of ${listAnd(earlier)}.`];
  return [
    {
      ...item,
      title: `Minutes of the meeting of ${formatDay(last)}`,
      words: [item.words, ...words].filter((line) => line !== '').join('\n'),
    },
  ];
}

/** Two minutes for each action, 5 at least and 30 at most. */
function withMatters(item: TemplateItem, matters: readonly MatterArising[]): TemplateItem {
  const actions = matters.filter(({ actionId }) => actionId !== null);
  return {
    ...item,
    plannedMinutes: Math.min(30, Math.max(5, actions.length * 2)),
    words: drawnWords(item.words, matters),
  };
}

const putOffItems = (matters: readonly MatterArising[]): ProposedItem[] =>
  matters
    .filter(({ itemId }) => itemId !== null)
    .map(({ itemId, title, history, isPrivate, purpose }) =>
      proposed(
        { title, purpose, plannedMinutes: null, words: history.join('\n') },
        'not discussed',
        { earlierItemId: itemId, isPrivate },
      ),
    );

function standingItems({ standing, template }: AgendaInput): ProposedItem[] {
  const there = new Set(template.map(({ title }) => title.toLowerCase()));
  return standing
    .filter(({ title }) => !there.has(title.toLowerCase()))
    .map((item) => proposed(item, 'standing items'));
}

const backlogItems = ({ backlog }: AgendaInput): ProposedItem[] =>
  backlog.map(({ id, title, words, plannedMinutes, askedBy }) =>
    proposed({ title, words, plannedMinutes, purpose: 'business' }, 'backlog', {
      backlogId: id,
      askedBy: askedBy?.name ?? '',
    }),
  );
