import type { Block } from '../../documents/plain-document.ts';
import { matchLines } from '../match-lines.ts';
import { blocksAsText } from '../paper/blocks-as-text.ts';
import { actionInWords, itemBlocks } from '../paper/item-blocks.ts';
import { headFacts, nextMeeting, whoWasThere } from '../paper/minutes-blocks.ts';
import type { Minutes, MinutesItem } from '../paper/minutes-model.ts';
import { compareLines, type VersionChange } from './compare-lines.ts';

/** What changed in one part of the minutes; never empty. */
export type SectionChanges = {
  /** "Date, time and place", "Item 4, Telephone system". */
  readonly section: string;
  readonly changes: readonly VersionChange[];
};

type Section = { readonly title: string; readonly lines: readonly string[] };

/**
 * Two versions of the minutes of one meeting compared in plain words, part by part; empty when
 * nothing changed. The state of the minutes is not compared. Items are matched by title, so that
 * a new item does not make all later ones differ.
 */
export function compareMinutes(before: Minutes, after: Minutes): SectionChanges[] {
  return [
    ...compareSections(headSections(before), headSections(after)),
    ...compareItems(before.items, after.items),
    ...compareSections(endSections(before), endSections(after)),
  ];
}

function headSections(minutes: Minutes): Section[] {
  const head = headFacts(minutes).filter(([label]) => label !== 'These minutes');
  return [
    { title: 'Date, time and place', lines: head.map(([label, value]) => `${label}: ${value}`) },
    { title: 'Present', lines: linesOf(whoWasThere(minutes).slice(1)) },
  ];
}

function endSections(minutes: Minutes): Section[] {
  return [
    {
      title: 'Other actions',
      lines: minutes.otherActions.map((action) => `${action.reference}: ${actionInWords(action)}`),
    },
    { title: 'Next meeting', lines: linesOf(nextMeeting(minutes).slice(1)) },
    { title: 'Amendments', lines: minutes.amendments },
  ];
}

function compareItems(
  before: readonly MinutesItem[],
  after: readonly MinutesItem[],
): SectionChanges[] {
  const { kept, changed } = matchLines(
    before.map(({ title }) => title),
    after.map(({ title }) => title),
  );
  const oldOf = new Map([...kept, ...changed].map(([i, j]) => [j, before[i]]));
  const there = new Set(oldOf.values());
  const gone = before.filter((item) => !there.has(item));
  return [
    ...after.flatMap((item, j) =>
      sectionChanges(itemName(item), itemLines(oldOf.get(j)), itemLines(item)),
    ),
    ...gone.flatMap((item) => sectionChanges(itemName(item), itemLines(item), [])),
  ];
}

function compareSections(before: readonly Section[], after: readonly Section[]): SectionChanges[] {
  return after.flatMap(({ title, lines }, at) =>
    sectionChanges(title, before[at]?.lines ?? [], lines),
  );
}

function sectionChanges(
  section: string,
  before: readonly string[],
  after: readonly string[],
): SectionChanges[] {
  const changes = compareLines(before, after);
  return changes.length === 0 ? [] : [{ section, changes }];
}

const itemName = ({ number, title }: MinutesItem) =>
  number === '' ? title : `Item ${number}, ${title}`;

function itemLines(item: MinutesItem | undefined): string[] {
  if (!item) return [];
  const privacy = item.isPrivate ? ['This item is private'] : [];
  return [`Title: ${item.title}`, ...privacy, ...linesOf(itemBlocks(item).slice(1))];
}

const linesOf = (blocks: readonly Block[]) => blocksAsText(blocks).split('\n');
