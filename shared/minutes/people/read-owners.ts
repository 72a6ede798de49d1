import { fold } from '../../text/fold.ts';
import { looksLikeName } from './name-like.ts';
import type { Person } from './person.ts';
import { recognise, type Recognised } from './recognise.ts';

/** Somebody to do an action; `name` alone when the person is unknown or it is a group. */
export type ActionOwner = {
  readonly memberId: number | null;
  readonly name: string;
  /** False for a name kept as typed because nobody there has it. */
  readonly known: boolean;
};

export type OwnerQuestion = {
  /** The words asked about: "Sam". */
  readonly about: string;
  readonly question: string;
  /** Empty when nobody is known to choose from. */
  readonly candidates: readonly Person[];
  /** Which of the people named it asks about, from 0. */
  readonly at: number;
};

export type OwnersRead = {
  /** The lead first. */
  readonly owners: readonly ActionOwner[];
  readonly questions: readonly OwnerQuestion[];
  /** The line without the words that name the owners: "draft a poster". */
  readonly task: string;
  /** Where those words stand in the line, in UTF-16 units; null when it names nobody. */
  readonly range: { readonly from: number; readonly to: number } | null;
};

type Split = {
  readonly names: string;
  readonly from: number;
  readonly to: number;
  /** Whether the words can only be a name: "Bob to ring", but not "Poster – ...". */
  readonly namesSomebody: boolean;
};

const verb = String.raw`\s+(?:(?:(?:is|are|(?:has\s+|have\s+)?agreed|offered|volunteered)\s+)?to|will|shall)\s+`;

/** Where the owners of an action may stand; the first place that makes sense counts. */
const places: readonly { readonly pattern: RegExp; readonly namesSomebody: boolean }[] = [
  // "Sam and Jo to ...", "Sam will ..."
  {
    pattern: new RegExp(String.raw`^(?<names>[^:：–—]{1,120}?)${verb}`, 'diu'),
    namesSomebody: true,
  },
  // "SO/JK: ...", "SO – ..."
  { pattern: /^(?<names>[^:：]{1,120}?)(?:\s*[:：]\s*|\s+[-–—]\s+)/diu, namesSomebody: false },
  // "Poster – Sam to ..."
  {
    pattern: new RegExp(
      String.raw`(?:[:：]\s*|\s[-–—]\s+)(?<names>[^:：–—]{1,120}?${verb})`,
      'diu',
    ),
    namesSomebody: false,
  },
  // "... (SO, JK)", "... [Sam]"
  {
    pattern: /(?:\((?<names>[^()]{1,120})\)|\[(?<square>[^[\]]{1,120})\])[\s.]*$/diu,
    namesSomebody: false,
  },
  // "... – Sam", "... Action: SO", "... actioned by SO"
  {
    pattern:
      /(?:\s[-–—]\s|\baction(?:ed)?(?:\s+by)?\s*:|\bactioned\s+by\s)\s*(?<names>[^()[\]:]{1,120})$/diu,
    namesSomebody: false,
  },
];

/** Nobody is named in a longer line, and patterns take their time over one. */
const readUpTo = 4_000;

const endingVerb = new RegExp(`${verb}$`, 'iu');

/** The owners an action line names, at its beginning or at its end; several are joined by "and", "," or "/". */
export function readOwners(line: string, people: readonly Person[]): OwnersRead {
  const splits = line.length > readUpTo ? [] : places.flatMap((place) => splitAt(line, place));
  for (const split of splits) {
    const read = splitNames(split.names).map((said) => ({ said, who: recognise(said, people) }));
    const isName = (said: string) =>
      split.namesSomebody && looksLikeName(said, line.slice(split.to));
    if (read.length === 0 || !read.every(({ said, who }) => who ?? isName(said))) continue;
    const { from, to } = split;
    return { ...asOwners(read), task: without(line, split), range: { from, to } };
  }
  return { owners: [], questions: [], task: line.trim(), range: null };
}

function splitAt(line: string, { pattern, namesSomebody }: (typeof places)[number]): Split[] {
  const match = pattern.exec(line);
  const names = match?.groups?.['names'] ?? match?.groups?.['square'];
  if (!match || names === undefined) return [];
  const within = endingVerb.test(names);
  const [from, to] = (within ? match.indices?.groups?.['names'] : match.indices?.[0]) ?? [0, 0];
  return [
    { names: names.replace(endingVerb, '').replace(/[.\s]+$/u, ''), from, to, namesSomebody },
  ];
}

function splitNames(names: string): string[] {
  return names
    .split(/\s*(?:[,/&+;]|\band\b|\bwith\b)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function asOwners(read: readonly { said: string; who: Recognised | undefined }[]) {
  const owners: ActionOwner[] = [];
  const questions: OwnerQuestion[] = [];
  for (const [at, { said, who }] of read.entries()) {
    if (who?.kind === 'several') {
      questions.push({ about: said, question: who.question, candidates: who.candidates, at });
    } else {
      const owner = ownerOf(said, who);
      if (!owners.some(({ name }) => fold(name) === fold(owner.name))) owners.push(owner);
    }
  }
  return { owners, questions };
}

function ownerOf(
  said: string,
  who: Exclude<Recognised, { kind: 'several' }> | undefined,
): ActionOwner {
  if (who?.kind === 'person') {
    return { memberId: who.person.memberId, name: who.person.name, known: true };
  }
  return { memberId: null, name: who?.name ?? said, known: who !== undefined };
}

/** The line without a stretch, without the signs left over at its ends. */
function without(line: string, { from, to }: Split): string {
  return `${line.slice(0, from)} ${line.slice(to)}`.replace(/\s+/gu, ' ').trim();
}
