import { isPractice } from '../../../../shared/session/is-practice.ts';
import { emptyMember } from '../../members/erase.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { UserError } from '../../rpc/user-error.ts';
import { forgetNames } from '../../spelling/service.ts';
import { eraseNamesFromTrail, eraseRepeatedNames, namesOf } from './erase-names.ts';
import { remainingNames } from './remaining.ts';
import { namesFinder } from './whole-names.ts';

export type Erasure = { readonly id: number; readonly version: number; readonly reason: string };

/**
 * Erases a former member at their request: name, contact details, needs, consents and notes, their
 * name where it was repeated, and all that the trail recorded of them, under their number or by a
 * name they had. Their dates stay under a number, so that no count of any year changes; the chain of
 * the trail stays whole.
 *
 * Answers where the name still stands: texts that people wrote are theirs to change.
 */
export function eraseMember({ id, version, reason }: Erasure, context: CommandContext) {
  const { db, trail, nowMs, person, today } = context;
  if (!isPractice(person)) throw notThePractice();
  const erased = emptyMember(db, { id, version, today });
  const names = namesOf(db, id, erased.name);
  if (namesFinder(names)(reason)) throw namesThem();
  eraseRepeatedNames(db, id, erased.erasedName);
  const taught = forgetNames(db, names);
  const spelled = { id, names: [...names, ...taught] };
  const after = eraseNamesFromTrail(db, spelled, { atMs: nowMs, reason });
  trail({ subject: `member ${id}`, version: erased.version, after });
  const entries = after.erasedEntries.length;
  return { id, version: erased.version, entries, remaining: remainingNames(context, names) };
}

const notThePractice = (): UserError =>
  new UserError(
    'REFUSED',
    'The practice answers requests about personal data, so the practice manager does this. Nothing was erased.',
  );

const namesThem = (): UserError =>
  new UserError(
    'INVALID_INPUT',
    'The reason stays in the trail, so it cannot name the person. Nothing was erased.',
    { reason: 'Enter why without their name, such as “asked for by the person”' },
  );
