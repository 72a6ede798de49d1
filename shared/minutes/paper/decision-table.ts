import { heading, type Block } from '../../documents/plain-document.ts';
import type { Minutes } from './minutes-model.ts';

/** Every decision of the meeting, gathered after the items; nothing where none was taken. */
export function decisionTable({ items }: Minutes): Block[] {
  const rows = items.flatMap((item) =>
    item.parts.flatMap((part) => {
      if (part.kind !== 'decision') return [];
      const mark = item.isPrivate || part.isPrivate ? '(Private) ' : '';
      const { reference, text, outcome } = part.decision;
      // Without it a proposal that was declined reads as one that was taken up.
      const settled = outcome === '' ? '' : ` (${outcome})`;
      return [[reference, `${mark}${text}${settled}`, item.number]];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, 'Decisions taken'),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Number', share: 3.4 },
        { heading: 'Decision', share: 11.4 },
        { heading: 'Item', share: 1.9 },
      ],
      rows,
      rowHeadings: true,
    },
  ];
}
