import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import { decisionInWords } from '../../../../shared/minutes/decision/decision-in-words.ts';
import type { ActionDraft, DraftQuestion } from '../../../../shared/minutes/draft-action.ts';
import type {
  KeptAction,
  KeptDecision,
  KeptNotes,
  LineQuestion,
  LooseEntry,
} from '../../../../shared/minutes/kept-notes.ts';
import type { LineKind } from '../../../../shared/minutes/note-line.ts';
import type { Person } from '../../../../shared/minutes/people/person.ts';
import type { LineAction } from '../../actions/line-actions.ts';
import { actionsOfItem } from '../../actions/service.ts';
import { decisionsOfItem, type LineDecision } from '../../meetings/decisions/line-decisions.ts';
import { electionsOfItem } from '../../meetings/elections/elections-of-item.ts';
import type { ReadableDb } from '../../record/database.ts';
import { followedNotes } from './followed-notes.ts';
import { quotedActions } from './quoted-actions.ts';
import { otherEntries } from './other-entries.ts';
import type { LineReader } from './line-reader.ts';
import { actionSaid, actionStored, decisionSaid, decisionStored, same } from './what-lines-say.ts';

type ReadItem = { readonly id: number; readonly version: number; readonly notes: string };

/** What the notes of an item say, line by line, and what only a person can say. */
export function readKept(
  db: ReadableDb,
  item: ReadItem,
  { reader, today }: { readonly reader: LineReader; readonly today: IsoDate },
): KeptNotes {
  const lines = followedNotes(db, item)?.lines ?? [];
  const at = new Map(
    lines.map((line, index) => [line.key, { text: line.text, kind: line.kind, index }]),
  );
  const allActions = actionsOfItem(db, item.id, today);
  const allDecisions = decisionsOfItem(db, item.id);
  const actions = allActions.map((action) => {
    const line = placeOf(at, action.lineKey, 'action');
    return line ? keptAction(action, line, reader) : looseOf('action', action);
  });
  const decisions = allDecisions.map((decision) => {
    const line = placeOf(at, decision.lineKey, 'decision');
    return line ? keptDecision(decision, line, reader) : looseOf('decision', decision);
  });
  return {
    itemId: item.id,
    version: item.version,
    actions: actions.flatMap((each) => (each && 'line' in each ? each : [])).sort(inOrder),
    decisions: decisions.flatMap((each) => (each && 'line' in each ? each : [])).sort(inOrder),
    waiting: lines.flatMap(({ kind, text }, index) =>
      kind === 'action' && text !== '' && reader.namesOnly(text)
        ? { line: index, words: `What is to be done? “${text}” gets its number then.` }
        : [],
    ),
    quoted: quotedActions(db, item.id, { lines, today }),
    loose: [...actions, ...decisions].flatMap((each) => (each && 'words' in each ? each : [])),
    others: otherEntries(allActions, allDecisions, electionsOfItem(db, item.id)),
  };
}

type Line = { readonly index: number; readonly text: string; readonly key: number };
type Places = ReadonlyMap<
  number,
  { readonly index: number; readonly text: string; readonly kind: LineKind }
>;

/** The line that made something, if it still does. */
function placeOf(at: Places, key: number | null, kind: LineKind): Line | undefined {
  const found = key === null ? undefined : at.get(key);
  return key !== null && found?.kind === kind
    ? { index: found.index, text: found.text, key }
    : undefined;
}

function keptAction(
  action: ReturnType<typeof actionsOfItem>[number],
  { index, text: typed, key }: Line,
  reader: LineReader,
): KeptAction {
  const { id, version, number, reference, text, owner, moreOwners, dueOn, dueRule } = action;
  const draft = reader.action(typed);
  const stored = actionStored(action);
  const said = actionSaid(draft, typed).owners;
  const isOpen = (asked: DraftQuestion) =>
    asked.field === 'owner'
      ? same(stored.owners, said) || isStillAsked(asked, stored.owners, draft)
      : stored.dueOn === null && action.dueRule === 'as dated';
  const questions = draft.questions.filter(isOpen).map((asked) => question(asked, asked.field));
  const stands = { id, version, number, reference, text, owner, moreOwners, dueOn, dueRule };
  return { line: index, key, ...stands, questions };
}

/** Whether a question about an owner is open once another about the same line was answered. */
function isStillAsked(
  { about, candidates, mayStay }: DraftQuestion,
  stored: LineAction['owners'],
  { owners, questions }: ActionDraft,
): boolean {
  if (mayStay) return stored.some(({ memberId, name }) => memberId === null && name === about);
  const named = owners.length + questions.filter((asked) => asked.candidates.length > 0).length;
  const isAnswered = stored.some((owner) =>
    candidates.some(({ memberId, name }) => memberId === owner.memberId && name === owner.name),
  );
  return stored.length > 0 && stored.length < named && !isAnswered;
}

function keptDecision(
  decision: LineDecision,
  { index, text: typed, key }: Line,
  reader: LineReader,
): KeptDecision {
  const { id, version, number, reference, text } = decision;
  const draft = reader.decision(typed);
  const isSettled = !same(decisionStored(decision), decisionSaid(draft, typed));
  const questions = isSettled ? [] : draft.questions.map((asked) => question(asked, 'decision'));
  const how = decisionInWords(decision);
  return { line: index, key, id, version, number, reference, text, how, questions };
}

/** Something whose line was taken out; undefined for what never had one. */
function looseOf(
  kind: LooseEntry['kind'],
  entry: Pick<LooseEntry, 'id' | 'version' | 'reference' | 'text'> & {
    readonly lineKey: number | null;
    readonly isPrivate: boolean;
  },
): LooseEntry | undefined {
  if (entry.lineKey === null) return undefined;
  const { id, version, reference, text } = entry;
  const asked = kind === 'action' ? looseAction : looseDecision;
  const words = entry.isPrivate ? `${asked} ${staysPrivate}` : asked;
  return { kind, id, version, reference, text, words };
}

const inOrder = (a: { readonly line: number }, b: { readonly line: number }) => a.line - b.line;

const looseAction =
  'Its line was taken out of the notes, but more is recorded about it. Keep it, or remove it.';
const looseDecision =
  'Its line was taken out of the notes, but an answer, an outcome or an action belongs to it. Keep it, or remove it.';

const staysPrivate = 'Its line was private: kept, it is left out of public copies too.';

type Asked = {
  readonly about: string;
  readonly question: string;
  readonly candidates: readonly Person[];
  readonly mayStay?: boolean;
  readonly at?: number;
};

function question(asked: Asked, about: LineQuestion['about']): LineQuestion {
  return {
    about,
    said: asked.about,
    at: asked.at ?? 0,
    words: asked.question,
    mayStay: asked.mayStay ?? false,
    choices: asked.candidates.map(({ memberId, name, roles }) => ({
      words: roles.length === 0 ? name : `${name} (${roles.join(', ')})`,
      memberId,
      name,
    })),
  };
}
