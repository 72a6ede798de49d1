import { heading, paragraph, type Block } from '../../documents/plain-document.ts';
import type { Minutes, MinutesAction } from './minutes-model.ts';
import { ownersInWords } from './owners-in-words.ts';

/**
 * Every action agreed at the meeting, gathered at the end. A copy without private parts says nothing
 * where it has none: there may be others.
 */
export function actionTable(minutes: Minutes, isWhole: boolean): Block[] {
  const actions = actionsOf(minutes);
  const secret = privateReferences(minutes);
  const title = heading(2, 'Actions agreed');
  if (actions.length === 0) {
    return isWhole ? [title, paragraph('No actions were agreed at this meeting.')] : [];
  }
  return [
    title,
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Number', share: 2 },
        { heading: 'Action', share: 8 },
        { heading: 'Who', share: 4 },
        { heading: 'By when', share: 3 },
      ],
      rows: actions.map(({ reference, text, owners, due }) => [
        reference,
        secret.has(reference) ? `(Private) ${text}` : text,
        ownersInWords(owners),
        due === '' ? 'no date set' : due,
      ]),
      rowHeadings: true,
    },
  ];
}

/** The numbers of actions that are not for the public, agreed here or only spoken of. */
export function privateReferences({ items, otherActions }: Minutes): Set<string> {
  return new Set([
    ...otherActions.filter(({ isPrivate }) => isPrivate).map(({ reference }) => reference),
    ...items.flatMap((item) =>
      item.parts.flatMap((part) => {
        if (!item.isPrivate && !part.isPrivate) return [];
        if (part.kind === 'progress') return part.progress.action.reference;
        return part.kind === 'action' ? part.action.reference : [];
      }),
    ),
  ]);
}

/** The actions in the order they were agreed, those outside any item last. */
export function actionsOf({ items, otherActions }: Minutes): MinutesAction[] {
  const inItems = items
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'action' ? [part.action] : []));
  return [...inItems, ...otherActions];
}
