import { HeadingLevel, Paragraph } from 'docx';
import type { Block } from '../../../../shared/documents/plain-document.ts';
import { safeText } from './safe-text.ts';

const styles = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A heading in Word's own style, which the navigation pane and screen readers know. */
export function headingPart({ level, text, newPage }: Extract<Block, { kind: 'heading' }>) {
  return new Paragraph({
    heading: styles[level],
    // In the style too; said here for programs that bring their own heading styles.
    keepNext: true,
    keepLines: true,
    pageBreakBefore: newPage ?? false,
    text: safeText(text),
  });
}
