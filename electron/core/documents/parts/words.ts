import { Tab, TextRun } from 'docx';

type Look = { readonly bold?: boolean };

/** Hebrew, Arabic and their neighbours: the scripts that run from right to left. */
const script = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const rightToLeft = new RegExp(script, 'u');
const firstLetter = /\p{L}/u;
/** From the first letter of such a script to the last, with what stands between them. */
const stretch = new RegExp(String.raw`(${script}(?:\P{L}*${script})*)`, 'u');

/**
 * One line of somebody's own words as Word writes it: tabs as tabs, and words of scripts that run
 * from right to left marked as such, so that their signs stand where they belong.
 */
export function words(line: string, { bold = false }: Look = {}): TextRun[] {
  if (!rightToLeft.test(line)) return [run(line, bold, false)];
  return line
    .split(stretch)
    .filter((piece) => piece !== '')
    .map((piece) => run(piece, bold, rightToLeft.test(piece)));
}

const run = (text: string, bold: boolean, toLeft: boolean) =>
  new TextRun({
    bold,
    ...(toLeft ? { rightToLeft: true } : {}),
    ...(text.includes('\t') ? { children: withTabs(text) } : { text }),
  });

const withTabs = (text: string): (string | Tab)[] =>
  text.split('\t').flatMap((piece, at) => (at === 0 ? [piece] : [new Tab(), piece]));

/** Turns a paragraph round whose first letter is of such a script. */
export const direction = (line: string): { readonly bidirectional?: true } =>
  rightToLeft.test(firstLetter.exec(line)?.[0] ?? '') ? { bidirectional: true } : {};
