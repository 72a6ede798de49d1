import { headingLabel } from './heading-label.ts';
import type { SourceLine } from './source-line.ts';

/** How an item begins: its title and, when both stand in one paragraph, what is said first. */
export type ItemStart = { readonly title: string; readonly rest: string };

const typedNumber =
  /^(?:item\s+)?(?<number>\d{1,2})\s*(?:[.):]\s*|\s[-–]\s|\t\s*|\s+(?=\p{Lu}))(?=\D)(?<words>.+)$/iu;
const usualTitles =
  /^(?:welcome\b|introductions?\b|apologies\b|declarations? of interests?|minutes of (?:the )?(?:last|previous)|(?:approval of )?(?:the )?(?:last|previous) minutes|matters arising|actions? from (?:the )?(?:last|previous)|(?:chair|treasurer|secretary)(?:man|person|woman)?['’]?s? report|(?:practice|surgery|staffing|ppg|pcn) (?:update|news|report)|(?:patient )?feedback\b|correspondence|friends and family|recruitment|events?$|any other business|a\.?o\.?b\b\.?|(?:date|time)[a-z, ]* of (?:the )?next meeting|next meeting|future meetings|close of meeting)/iu;
/** Longer than this is a paragraph, not a title. */
const longestTitle = 90;

/** The start of an item, or undefined; in the heading of a file only sure signs count. */
export function itemStart(line: SourceLine, inHeading: boolean): ItemStart | undefined {
  if (line.cells || line.list === 'dot') return undefined;
  const typed = typedNumber.exec(line.text)?.groups?.['words'];
  if (typed !== undefined) return split(typed);
  if (typeof line.list === 'number') return split(line.text);
  const isUsual = usualTitles.test(line.text);
  const isLabel = inHeading && headingLabel(line.text) !== undefined;
  if (isUsual && !isLabel && (line.isHeading || line.text.length <= longestTitle)) {
    return split(line.text);
  }
  if (line.isHeading && !isLabel && line.text.length <= longestTitle) {
    return { title: withoutColon(line.text), rest: '' };
  }
  return undefined;
}

const withoutColon = (text: string) => text.replace(/[\s:–-]+$/u, '');
const parting = /(?<title>.{3,80}?)(?:\s*:\s+|\s+[–—-]\s+|\.\s+(?=\p{Lu}))(?<rest>.+)$/su;

function split(text: string): ItemStart {
  const match = parting.exec(text)?.groups;
  if (match) return { title: match['title'] ?? '', rest: match['rest'] ?? '' };
  if (text.length <= longestTitle) return { title: withoutColon(text), rest: '' };
  const cut = text.slice(0, 70).replace(/\s+\S*$/u, '');
  return { title: `${cut} …`, rest: text };
}
