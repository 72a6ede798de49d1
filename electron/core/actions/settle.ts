import type { OwnerInput } from '../../../shared/actions/action.ts';
import { namedPeople } from '../members/named-person.ts';
import type { CommandContext } from '../rpc/context.ts';
import { changeAction } from './change-action.ts';
import * as queries from './queries.ts';
import { refuseDueBefore } from './refuse-due-before.ts';
import * as writing from './write-queries.ts';

/** The words of a line that name an owner, and which of those named they are, from 0. */
type Answers = { readonly said: string; readonly at: number };

type Settled = {
  readonly id: number;
  readonly version: number;
  readonly owner?: OwnerInput | undefined;
  readonly moreOwners?: readonly OwnerInput[] | undefined;
  readonly answers?: Answers | undefined;
  readonly dueOn?: string | null | undefined;
  readonly dueAtNextMeeting?: true | undefined;
  /** What is to be done without the words that the answer settles. */
  readonly text?: string | undefined;
};

/** Says who does an action and by when; what is not given stays. */
export function settleAction(
  { id, version, owner, moreOwners, answers, dueOn, dueAtNextMeeting, text }: Settled,
  context: CommandContext,
): { id: number; version: number } {
  const { db } = context;
  return changeAction({ id, version }, context, (row) => {
    if (dueOn !== undefined) refuseDueBefore(dueOn, row.agreedOn);
    if (text !== undefined) writing.updateAction(db, { ...row, text });
    if (dueAtNextMeeting) writing.updateDueRule(db, id, 'next meeting');
    else if (dueOn === null) writing.updateDueRule(db, id, 'no date');
    else if (dueOn !== undefined)
      writing.updateAction(db, { ...row, text: text ?? row.text, dueOn });
    if (owner === undefined && moreOwners === undefined) return;
    const stored = queries.selectOwnersOf(db, id);
    const chosen = owner === undefined ? [] : namedPeople(db, [owner]);
    const [lead, ...more] = answers
      ? withAnswer(stored, chosen, answers)
      : owner === undefined
        ? stored
        : [...chosen, ...stored.slice(1)];
    const others = moreOwners === undefined ? more : namedPeople(db, moreOwners);
    const named = new Set<string>();
    const owners = [...(lead ? [lead] : []), ...others].filter(({ memberId, name }) => {
      const key = memberId === null ? name : `#${memberId}`;
      return named.size < named.add(key).size;
    });
    writing.replaceOwners(db, id, owners);
  });
}

type OwnerNamed = { readonly memberId: number | null; readonly name: string };

/** The name kept as typed gives way; who was not named yet comes where the line names them. */
function withAnswer(
  stored: readonly OwnerNamed[],
  chosen: readonly OwnerNamed[],
  { said, at }: Answers,
): OwnerNamed[] {
  const typed = stored.findIndex(({ memberId, name }) => memberId === null && name === said);
  const before = typed < 0 ? Math.min(at, stored.length) : typed;
  return stored.toSpliced(before, typed < 0 ? 0 : 1, ...chosen);
}
