import type { Block, PlainDocument, TableBlock } from './plain-document.ts';
import { formatTrailMark } from './trail-mark.ts';

/**
 * A document as one web page that needs nothing else: no script, no picture, no address outside.
 * Charts and boxes to fill in have no form here and are refused.
 */
export function webPage(document: PlainDocument): string {
  const { title, shortTitle, trail, blocks } = document;
  const foot = trail === null ? shortTitle : `${shortTitle} · ${formatTrailMark(trail)}`;
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(htmlOf),
    '</main>',
    `<footer><p>${escape(foot)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const style = [
  'body{font:1.125rem/1.5 Arial,Helvetica,sans-serif;color:#212b32;background:#fff;margin:0}',
  'main,footer{max-width:46rem;margin:0 auto;padding:1rem}',
  'h1{font-size:2.2rem;line-height:1.2}h2{font-size:1.5rem;margin-top:2rem}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:.6rem .8rem .6rem 0;border-bottom:1px solid #768692}',
  'footer{border-top:1px solid #768692;font-size:.9rem}',
  '@media (max-width:30rem){thead{position:absolute;left:-999rem}',
  'tr{display:block;border-bottom:2px solid #768692;padding:.6rem 0}',
  'td{display:block;border:0;padding:.2rem 0}td::before{content:attr(data-heading) ": ";font-weight:bold}}',
  '@media print{main,footer{max-width:none}}',
].join('');

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return block.strong === true
        ? `<p><strong>${lines(block.text)}</strong></p>`
        : `<p>${lines(block.text)}</p>`;
    case 'lines':
      return `<p>${block.lines.map(escape).join('<br>')}</p>`;
    case 'quotation':
      return `<blockquote><p>${lines(block.text)}</p></blockquote>`;
    case 'bullets':
      return `<ul>${block.points.map((point) => `<li>${lines(point)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.facts
        .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${lines(value)}</dd>`)
        .join('')}</dl>`;
    case 'table':
      return tableOf(block);
    case 'tick boxes':
    case 'write-in':
    case 'lottery chart':
    case 'over time chart':
      throw new Error(`A web page has no form for ${block.kind}`);
  }
}

function tableOf({ caption, columns, rows, notes = [] }: TableBlock): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escape(heading)}</th>`).join('');
  const cell = (text: string, index: number) =>
    `<td data-heading="${escape(columns[index]?.heading ?? '')}">${lines(text)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const title = caption === '' ? '' : `<caption>${escape(caption)}</caption>`;
  const after = notes.map((note) => `<p>${lines(note)}</p>`).join('');
  return `<table>${title}<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>${after}`;
}

const lines = (text: string) => escape(text).replaceAll(/\r?\n/g, '<br>');

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) =>
  text.toWellFormed().replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
