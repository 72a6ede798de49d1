import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import { safeText } from './parts/safe-text.ts';

/**
 * The file's properties (ECMA-376 part 2, clause 11), in place of those of `docx`, which takes the
 * time from the clock and knows no language.
 */
export function coreProperties({ title, creator, madeAtMs }: PlainDocument) {
  const made = new Date(madeAtMs).toISOString();
  const by = escaped(creator);
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${by}</dc:creator>`,
    '<dc:language>en-GB</dc:language>',
    `<cp:lastModifiedBy>${by}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}

const escaped = (text: string) =>
  safeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
