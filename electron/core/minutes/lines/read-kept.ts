import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { DraftQuestion } from '../../../../shared/minutes/draft-action.ts';
import type {
  KeptAction,
  KeptDecision,
  KeptNotes,
  LineQuestion,
  LooseEntry,
} from '../../../../shared/minutes/kept-notes.ts';
import type { Person } from '../../../../shared/minutes/people/person.ts';
import { actionsOfItem } from '../../actions/service.ts';
import { decisionsOfItem } from '../../meetings/decisions/line-decisions.ts';
import type { ReadableDb } from '../../record/database.ts';
import { followedNotes } from './followed-notes.ts';
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
  const at = new Map(lines.map((line, index) => [line.key, { line, index }]));
  const kept: { actions: KeptAction[]; decisions: KeptDecision[]; loose: LooseEntry[] } = {
    actions: [],
    decisions: [],
    loose: [],
  };
  for (const action of actionsOfItem(db, item.id, today)) {
    if (action.lineKey === null) continue;
    const { id, version, number, reference, text, owner, moreOwners, dueOn, lineKey: key } = action;
    const found = at.get(key);
    if (found?.line.kind !== 'action') {
      kept.loose.push({ kind: 'action', id, version, reference, text, words: looseAction });
      continue;
    }
    const draft = reader.action(found.line.text);
    const said = actionSaid(draft, found.line.text);
    const stored = actionStored(action);
    const open = ({ field }: DraftQuestion) =>
      field === 'owner' ? same(stored.owners, said.owners) : stored.dueOn === null;
    const questions = draft.questions.filter(open).map((asked) => question(asked, asked.field));
    kept.actions.push({
      line: found.index,
      key,
      id,
      version,
      number,
      reference,
      text,
      owner,
      moreOwners,
      dueOn,
      questions,
    });
  }
  for (const decision of decisionsOfItem(db, item.id)) {
    if (decision.lineKey === null) continue;
    const { id, version, number, reference, text, lineKey: key } = decision;
    const found = at.get(key);
    if (found?.line.kind !== 'decision') {
      kept.loose.push({ kind: 'decision', id, version, reference, text, words: looseDecision });
      continue;
    }
    const draft = reader.decision(found.line.text);
    const settled = !same(decisionStored(decision), decisionSaid(draft, found.line.text));
    const questions = settled ? [] : draft.questions.map((asked) => question(asked, 'decision'));
    kept.decisions.push({
      line: found.index,
      key,
      id,
      version,
      number,
      reference,
      text,
      questions,
    });
  }
  kept.actions.sort(inOrder);
  kept.decisions.sort(inOrder);
  return { itemId: item.id, version: item.version, ...kept };
}

const inOrder = (a: { readonly line: number }, b: { readonly line: number }) => a.line - b.line;

const looseAction =
  'Its line was taken out of the notes, but more is recorded about it. Keep it, or remove it.';
const looseDecision =
  'Its line was taken out of the notes, but an answer, an outcome or an action belongs to it. Keep it, or remove it.';

type Asked = {
  readonly about: string;
  readonly question: string;
  readonly candidates: readonly Person[];
};

function question(asked: Asked, about: LineQuestion['about']): LineQuestion {
  return {
    about,
    said: asked.about,
    words: asked.question,
    choices: asked.candidates.map(({ memberId, name, roles }) => ({
      words: roles.length === 0 ? name : `${name} (${roles.join(', ')})`,
      memberId,
      name,
    })),
  };
}
