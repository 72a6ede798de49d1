import { Document, Packer } from 'docx';
import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import type { PaperLook } from '../../../shared/paper-look/paper-look.ts';
import { coreProperties } from './core-properties.ts';
import type { DrawChart } from './parts/chart.ts';
import { houseStyles, pageMargin, textPoints } from './parts/house-style.ts';
import { logoPart } from './parts/logo.ts';
import { pageFooter } from './parts/page-footer.ts';
import { pageHeader } from './parts/page-header.ts';
import { renderBlock } from './parts/render-block.ts';
import { sealWordFile } from './seal-word-file.ts';

/** The bytes of a Word file (.docx); the same document gives the same bytes on every computer. */
export async function buildDocument(
  document: PlainDocument,
  look: PaperLook,
  drawChart: DrawChart,
): Promise<Uint8Array> {
  const points = textPoints(document.print);
  const file = new Document({
    styles: houseStyles(document.print, look),
    sections: [
      {
        properties: { page: { margin } },
        ...(document.warning === '' ? {} : { headers: { default: pageHeader(document.warning) } }),
        footers: { default: pageFooter(document) },
        children: [
          ...logoPart(look.logo, document.blocks.length + 1),
          ...document.blocks.flatMap((block, at) =>
            renderBlock(block, at + 1, { drawChart, points }),
          ),
        ],
      },
    ],
  });
  const properties = coreProperties(document);
  return sealWordFile(await Packer.toBuffer(file, undefined, [properties]));
}

const halfMargin = Math.round(pageMargin / 2);
const margin = {
  top: pageMargin,
  bottom: pageMargin,
  left: pageMargin,
  right: pageMargin,
  header: halfMargin,
  footer: halfMargin,
};
