import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { formatTrailMark, type TrailMark } from '../../../../shared/documents/trail-mark.ts';
import { colours, tightSpacing } from './house-style.ts';
import { safeText } from './safe-text.ts';

/** The foot of every page: the short title, the record's trail as it stood, and "Page 2 of 9". */
export function pageFooter(shortTitle: string, trail: TrailMark | null): Footer {
  const rule = { top: { style: 'single', size: 4, space: 6, color: colours.rule } } as const;
  const lines = [
    [new TextRun(safeText(shortTitle))],
    ...(trail ? [[new TextRun(formatTrailMark(trail))]] : []),
    [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  ];
  return new Footer({
    children: lines.map(
      (children, index) =>
        new Paragraph({
          spacing: { before: 0, after: 0, ...tightSpacing },
          ...(index === 0 ? { border: rule } : {}),
          children,
        }),
    ),
  });
}
