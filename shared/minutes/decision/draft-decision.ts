import { capital } from '../../documents/words.ts';
import type { ActionOwner, OwnerQuestion } from '../people/read-owners.ts';
import type { Person } from '../people/person.ts';
import { personMeant, readMarks, type Mark } from './marks.ts';
import { voteQuestion, type Vote } from './vote.ts';

/** What a `D:` line comes to, to be confirmed in place. */
export type DecisionDraft = {
  readonly text: string;
  /** The group advises, the practice answers. */
  readonly adviceToPractice: boolean;
  readonly proposedBy: ActionOwner | null;
  readonly secondedBy: ActionOwner | null;
  readonly consensus: boolean;
  readonly vote: Vote | null;
  readonly questions: readonly OwnerQuestion[];
};

const adviceFirst = /^advice(?:\s+to\s+the\s+(?:practice|surgery))?\s*[:：–—-]\s*/iu;
const brackets = /\s*(?:\((?<round>[^()]{1,300})\)|\[(?<square>[^[\]]{1,300})\])/gu;
const lastSentence = /(?:[.;]\s+|\s[-–—]\s+)(?<words>[^.;–—]{1,300})[.\s]*$/u;

/**
 * Reads the text of a decision line: "The group supports the trial (proposed AB, seconded CD; 6
 * for, 1 against)". Marks stand in brackets, in the last sentences, or first as "Advice to the
 * practice:"; brackets that say anything else stay in the text.
 */
export function draftDecision(
  line: string,
  people: readonly Person[],
  membersPresent: number,
): DecisionDraft {
  const { text, marks } = takeMarks(line);
  const proposer = namedIn(marks, 'proposer', people);
  const seconder = namedIn(marks, 'seconder', people);
  const vote = voteIn(marks);
  const tooMany = vote === null ? undefined : voteQuestion(vote, membersPresent);
  return {
    text: capital(text),
    adviceToPractice: marks.some(({ kind }) => kind === 'advice'),
    proposedBy: proposer?.person ?? null,
    secondedBy: seconder?.person ?? null,
    consensus: marks.some(({ kind }) => kind === 'consensus'),
    vote,
    questions: [
      ...[proposer, seconder].flatMap((named) => named?.question ?? []),
      ...(tooMany === undefined
        ? []
        : [{ about: 'vote', question: tooMany, candidates: [], at: 0 }]),
    ],
  };
}

function takeMarks(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = line.replace(adviceFirst, () => {
    marks.push({ kind: 'advice' });
    return '';
  });
  text = text.replace(brackets, (whole: string, round?: string, square?: string) => {
    const found = readMarks(round ?? square ?? '');
    marks.push(...(found ?? []));
    return found ? '' : whole;
  });
  for (let found = marksAtEnd(text); found; found = marksAtEnd(text)) {
    marks.push(...found.marks);
    text = text.slice(0, found.from);
  }
  return { text: text.replace(/\s+/gu, ' ').trim(), marks };
}

function marksAtEnd(text: string): { marks: Mark[]; from: number } | undefined {
  const match = lastSentence.exec(text);
  const marks = readMarks(match?.groups?.['words'] ?? '');
  return match && marks ? { marks, from: match.index } : undefined;
}

function namedIn(marks: readonly Mark[], kind: 'proposer' | 'seconder', people: readonly Person[]) {
  const mark = marks.find((each) => each.kind === kind);
  return mark && 'said' in mark ? personMeant(mark.said, people) : undefined;
}

function voteIn(marks: readonly Mark[]): Vote | null {
  const votes = marks.filter((mark) => mark.kind === 'vote');
  if (votes.length === 0) return null;
  const of = (side: keyof Vote) => votes.find((mark) => mark.side === side)?.count ?? 0;
  return { inFavour: of('inFavour'), against: of('against'), abstained: of('abstained') };
}
