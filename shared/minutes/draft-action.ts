import { capital } from '../documents/words.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import type { Due, DueContext } from './due/due.ts';
import { readDue } from './due/read-due.ts';
import type { Person } from './people/person.ts';
import { readOwners, type ActionOwner, type OwnerQuestion } from './people/read-owners.ts';

/** What an `A:` line comes to, to be confirmed in place. */
export type ActionDraft = {
  /**
   * What is to be done, without owner and due date: "Draft a poster explaining call-back". Words
   * that name no day yet stay, so that they are not lost: "Ring by next Friday", "Ring ASAP".
   */
  readonly text: string;
  /** The same once a day is settled for such words: "Ring". */
  readonly textOnceDated: string;
  /** The lead first; empty while nobody is named. */
  readonly owners: readonly ActionOwner[];
  readonly dueOn: IsoDate | null;
  readonly dueWithNextMeeting: boolean;
  /** The due date as found in the line; undefined when it names none. */
  readonly due: Due | undefined;
  /** What only a person can say; typing goes on meanwhile. */
  readonly questions: readonly DraftQuestion[];
};

export type DraftQuestion = OwnerQuestion & {
  readonly field: 'owner' | 'due';
  /** A remark rather than a question: it may stay as it is. */
  readonly mayStay?: boolean;
};

/** Reads the text of an action line: "Sam to draft a poster explaining call-back by 15 Jan". */
export function draftAction(
  line: string,
  people: readonly Person[],
  context: DueContext,
): ActionDraft {
  const due = readDue(line, context);
  const undated = due?.standsApart ? cut(line, due) : line;
  const { owners, questions, task } = readOwners(undated, people);
  const textOnceDated = capital(tidy(task));
  return {
    text: due && due.kind !== 'day' ? withDueWords(textOnceDated, due) : textOnceDated,
    textOnceDated,
    owners,
    dueOn: due?.kind === 'day' ? due.on : null,
    dueWithNextMeeting: due?.kind === 'day' && due.withNextMeeting,
    due,
    questions: [
      ...questions.map((question): DraftQuestion => ({ ...question, field: 'owner' })),
      ...owners.flatMap((owner, at) => (owner.known ? [] : stranger(owner, at))),
      ...(owners.length === 0 && questions.length === 0 && line.trim() !== '' ? [nobody] : []),
      ...(due?.kind === 'question' ? [aboutDue(due.words, due.question)] : []),
    ],
  };
}

const nobody: DraftQuestion = {
  field: 'owner',
  about: '',
  question: 'Who will do it?',
  candidates: [],
  at: 0,
};

const stranger = ({ name }: ActionOwner, at: number): DraftQuestion => ({
  field: 'owner',
  about: name,
  question: `${name} is not a member and not down as in attendance. Choose who it is, or keep the name.`,
  candidates: [],
  at,
  mayStay: true,
});

const aboutDue = (about: string, question: string): DraftQuestion => ({
  field: 'due',
  about,
  question,
  candidates: [],
  at: 0,
});

const cut = (line: string, { from, to }: Due) => `${line.slice(0, from)}${line.slice(to)}`;

/** With the words for a day that only a person can say, where they were taken out. */
function withDueWords(text: string, { words, standsApart }: Due): string {
  if (text === '' || !standsApart) return text;
  const within = words
    .trim()
    .replace(/^(?:By|Before|Due|No|Until|Till)\b/u, (word) => word.toLowerCase())
    .replace(/^([^.]*)\.$/u, '$1');
  return `${text.replace(/[\s.]+$/u, '')} ${within}`;
}

/** Without the brackets, dashes and commas that held what was taken out. */
function tidy(text: string): string {
  return text
    .replaceAll(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;])/gu, '$1')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/[\s,;:–—(-]+$/u, '');
}
