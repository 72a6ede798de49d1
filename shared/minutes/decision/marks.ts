import type { Person } from '../people/person.ts';
import { recognise } from '../people/recognise.ts';
import type { Vote } from './vote.ts';

/** How a decision was reached, as said in brackets or in a last sentence. */
export type Mark =
  | { readonly kind: 'proposer' | 'seconder'; readonly said: string }
  | { readonly kind: 'vote'; readonly side: keyof Vote; readonly count: number }
  | { readonly kind: 'consensus' }
  | { readonly kind: 'advice' }
  /** "Agreed", "carried": says nothing more. */
  | { readonly kind: 'carried' };

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = String.raw`(?<count>\d{1,3}|nobody|none|nil|${numbers.join('|')})`;

const forms: readonly { readonly pattern: RegExp; readonly mark: (groups: Groups) => Mark }[] = [
  {
    pattern: /^prop(?:osed|oser|\.)?(?:\s+by)?[\s:.]+(?<name>.{1,120})$/iu,
    mark: ({ name = '' }) => ({ kind: 'proposer', said: name }),
  },
  {
    pattern: /^(?:sec(?:onded|onder|\.)?|2nd(?:ed)?)(?:\s+by)?[\s:.]+(?<name>.{1,120})$/iu,
    mark: ({ name = '' }) => ({ kind: 'seconder', said: name }),
  },
  votes('inFavour', String.raw`(?:votes?\s+)?(?:for|in\s+favour)`),
  votes('against', String.raw`(?:votes?\s+)?against`),
  votes('abstained', String.raw`(?:abstained|abstaining|abstentions?|abstains?)`),
  {
    pattern:
      /^(?:(?:by|with)\s+)?(?:general\s+)?(?:consensus|unanimous(?:ly)?|nem\.?\s*con\.?|all(?:\s+were)?\s+in\s+favour|all\s+agreed)\.?$/iu,
    mark: () => ({ kind: 'consensus' }),
  },
  {
    pattern: /^(?:as\s+)?advice(?:\s+to\s+the\s+(?:practice|surgery))?$/iu,
    mark: () => ({ kind: 'advice' }),
  },
  { pattern: /^(?:agreed|carried|passed|vote|approved)$/iu, mark: () => ({ kind: 'carried' }) },
];

type Groups = Readonly<Record<string, string | undefined>>;

/** The marks in a piece of a decision line; undefined when it says anything else. */
export function readMarks(piece: string): Mark[] | undefined {
  const clauses = piece
    .split(/\s*(?:[,;/]|\band\b)\s*/iu)
    .map((clause) =>
      clause
        .replace(
          /^(?:vote|voted|carried|passed|agreed|approved)(?:\s*:|\s+(?=by|\d|unanim|nem|with))\s*(?:by\s+)?/iu,
          '',
        )
        .trim(),
    )
    .filter((clause) => clause !== '');
  const marks = clauses.map(readMark);
  const known = marks.filter((mark) => mark !== undefined);
  return known.length === marks.length && known.some(({ kind }) => kind !== 'carried')
    ? known
    : undefined;
}

function readMark(clause: string): Mark | undefined {
  for (const { pattern, mark } of forms) {
    const match = pattern.exec(clause);
    if (match) return mark(match.groups ?? {});
  }
  return undefined;
}

function votes(side: keyof Vote, words: string): (typeof forms)[number] {
  return {
    pattern: new RegExp(`^${number}\\s+${words}$`, 'iu'),
    mark: ({ count = '' }) => ({ kind: 'vote', side, count: counted(count.toLowerCase()) }),
  };
}

const counted = (word: string) =>
  /^\d/.test(word) ? Number(word) : Math.max(0, numbers.indexOf(word));

/** Who proposed or seconded; the name as typed when nobody there has it. */
export function personMeant(said: string, people: readonly Person[]) {
  const name = said.replace(/[.\s]+$/u, '');
  const who = recognise(name, people);
  if (who?.kind === 'several')
    return {
      person: null,
      question: { about: name, question: who.question, candidates: who.candidates, at: 0 },
    };
  if (who?.kind === 'person') {
    return {
      person: { memberId: who.person.memberId, name: who.person.name, known: true },
      question: null,
    };
  }
  return {
    person: { memberId: null, name: who?.name ?? name, known: who !== undefined },
    question: null,
  };
}
