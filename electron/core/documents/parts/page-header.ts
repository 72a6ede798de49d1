import { Header, Paragraph, TextRun } from 'docx';
import { safeText } from './safe-text.ts';

/** The head of every page, for a warning that must not be missed: "Confidential ...". */
export function pageHeader(warning: string): Header {
  return new Header({
    children: [
      new Paragraph({
        spacing: { after: 280 },
        children: [new TextRun({ text: safeText(warning), bold: true })],
      }),
    ],
  });
}
