import type { Block, TickBox } from '../../documents/plain-document.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A whole page for a website that takes a file, in plain HTML without styles or scripts. */
export function htmlPage(title: string, blocks: readonly Block[]): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    blocksAsHtml(blocks),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Blocks as a piece of HTML to paste into a website's editor; every text is escaped. */
export const blocksAsHtml = (blocks: readonly Block[]): string => blocks.map(asHtml).join('\n');

function asHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.strong ? `<strong>${withBreaks(block.text)}</strong>` : withBreaks(block.text)}</p>`;
    case 'quotation':
      return `<blockquote><p>${withBreaks(block.text)}</p></blockquote>`;
    case 'lines':
      return `<p>${block.lines.map(escapeHtml).join('<br>')}</p>`;
    case 'bullets':
      return listHtml(block.points);
    case 'tick boxes':
      return listHtml(block.choices.map(choiceInWords));
    case 'write-in':
      return `<p>${escapeHtml(block.label)}: ____________________</p>`;
    case 'facts':
      return `<dl>\n${block.facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt>\n<dd>${withBreaks(value)}</dd>`).join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block);
    case 'lottery chart':
    case 'over time chart':
      return `<p><strong>${escapeHtml(block.caption)}</strong> ${withBreaks(block.altText)}</p>`;
  }
}

const choiceInWords = ({ label, writeIn }: TickBox) =>
  writeIn === undefined ? label : `${label} (${writeIn})`;

const listHtml = (points: readonly string[]) =>
  `<ul>\n${points.map((point) => `<li>${withBreaks(point)}</li>`).join('\n')}\n</ul>`;

function tableHtml({ caption, columns, rows, rowHeadings, notes = [] }: TableBlock): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, at) =>
      rowHeadings && at === 0
        ? `<th scope="row">${withBreaks(cell)}</th>`
        : `<td>${withBreaks(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    ...(caption === '' ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    ...notes.map((note) => `<p>${withBreaks(note)}</p>`),
  ].join('\n');
}

const withBreaks = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand anywhere in HTML; characters HTML forbids become the replacement character. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- HTML cannot hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
