import { isChart, type PlainDocument } from '../../../shared/documents/plain-document.ts';
import type { PaperLook } from '../../../shared/paper-look/paper-look.ts';
import type { Work } from '../../worker/work.ts';

export type BuildInput = {
  readonly document: PlainDocument;
  readonly look: PaperLook;
  /** The folder of files that ship with the application: fonts and the drawing program. */
  readonly resources: string;
};

/**
 * Builds a Word file. Its libraries are loaded with the first document, not with the application,
 * and the one that draws charts with the first chart.
 */
export const buildWork: Work<BuildInput, Uint8Array> = async ({ document, look, resources }) => {
  const { buildDocument } = await import('./build-document.ts');
  const hasChart = document.blocks.some(isChart);
  if (!hasChart) return buildDocument(document, look, noChart);
  const { chartDrawing } = await import('./chart-drawing.ts');
  return buildDocument(document, look, await chartDrawing(resources));
};

const noChart = (): never => {
  throw new Error('A document without charts asked for one');
};
