import type { Minutes, MinutesItem, MinutesPart } from '../paper/minutes-model.ts';

/**
 * What was written under an item, without what comes to it later by itself: the answer of the
 * practice, the progress and due dates of actions, the day of the next meeting.
 */
export function writtenText({ title, interests, parts }: MinutesItem): string {
  return [
    title,
    ...interests.map(({ name, interest, what }) => [name, interest, what].join('; ')),
    ...parts.flatMap(partText),
  ].join('\n');
}

/** Everything that was written under the items, in their order. */
export const writtenTexts = ({ items }: Pick<Minutes, 'items'>): string =>
  items.map(writtenText).join('\n\n');

/** The items whose text differs between two versions: "Item 4, Telephone system". */
export function itemsRewritten(before: Minutes, now: Minutes): string[] {
  const known = new Set(before.items.map(writtenText));
  const left = new Set(now.items.map(writtenText));
  const changed = now.items.filter((item) => !known.has(writtenText(item)));
  const titles = new Set(now.items.map(({ title }) => title));
  const gone = before.items.filter(
    (item) => !left.has(writtenText(item)) && !titles.has(item.title),
  );
  return [...changed, ...gone].map(({ number, title }) => `Item ${number}, ${title}`);
}

function partText(part: MinutesPart): string[] {
  switch (part.kind) {
    case 'text':
    case 'bullet':
      return [part.text];
    case 'decision': {
      const { text, how, dissent, reason } = part.decision;
      return [text, how, dissent, reason];
    }
    case 'action':
      return [`${part.action.reference} ${part.action.text}`];
    case 'progress':
      return [];
  }
}
