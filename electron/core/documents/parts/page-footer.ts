import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PlainDocument } from '../../../../shared/documents/plain-document.ts';
import { formatTrailMark } from '../../../../shared/documents/trail-mark.ts';
import { colours, textPoints, tightSpacing } from './house-style.ts';
import { safeText } from './safe-text.ts';

type Foot = Pick<PlainDocument, 'shortTitle' | 'footNote' | 'trail' | 'print'>;

const mostPoints = 18;
/** Between the text of the page and the rule over its foot, in twentieths of a point. */
const gap = 160;

/** The foot of every page: the short title, who may have it, the trail, and "Page 2 of 9". */
export function pageFooter({ shortTitle, footNote, trail, print }: Foot): Footer {
  const rule = { top: { style: 'single', size: 4, space: 6, color: colours.rule } } as const;
  // Four lines of the largest print would take a quarter of each page from the text.
  const size = textPoints(print) > mostPoints ? { size: mostPoints * 2 } : {};
  const lines = [
    [new TextRun({ text: safeText(shortTitle), ...size })],
    ...(footNote === undefined
      ? []
      : [[new TextRun({ text: safeText(footNote), bold: true, ...size })]]),
    ...(trail ? [[new TextRun({ text: formatTrailMark(trail), ...size })]] : []),
    [
      new TextRun({
        children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
        ...size,
      }),
    ],
  ];
  return new Footer({
    children: lines.map(
      (children, index) =>
        new Paragraph({
          // A foot of four lines reaches the text of the page: it keeps away from it.
          spacing: { before: index === 0 ? gap : 0, after: 0, ...tightSpacing },
          ...(index === 0 ? { border: rule } : {}),
          children,
        }),
    ),
  });
}
