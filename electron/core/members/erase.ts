import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { memberFields } from '../../../shared/members/member.ts';
import type { WritableDb } from '../record/database.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { emptyConfirmationNotes } from './confirmations/queries.ts';
import { updateSpell } from './periods/queries.ts';
import { raiseVersion, updateMember } from './queries.ts';
import { storedMember } from './stored-member.ts';

/**
 * Takes everything about a former member out but what counts are made of: dates, roles and why they
 * left, as chosen from the list. Answers the name that stood there. Refuses whoever is a member still,
 * or will be: they have to leave first.
 */
export function emptyMember(
  db: WritableDb,
  {
    id,
    version,
    today,
  }: { readonly id: number; readonly version: number; readonly today: IsoDate },
): { readonly name: string; readonly erasedName: string; readonly version: number } {
  const { name, registration, spells } = storedMember(db, id);
  if (spells.some(({ leftOn }) => leftOn === null || leftOn > today)) throw stillMember(name);
  if (!raiseVersion(db, id, version)) throw conflict('This member');
  updateMember(db, id, memberFields.parse({ name: erasedName(id), registration }));
  for (const spell of spells) updateSpell(db, { ...spell, reasonWords: '' });
  emptyConfirmationNotes(db, id);
  return { name, erasedName: erasedName(id), version: version + 1 };
}

/** Whether a person's details were erased: their number stands in place of the name. */
export const isErased = ({ id, name }: { readonly id: number; readonly name: string }): boolean =>
  name === erasedName(id);

const erasedName = (id: number): string => `Erased member ${id}`;

const stillMember = (name: string): UserError =>
  new UserError(
    'REFUSED',
    `${name} is a member still, and the group needs their name. Nothing was erased. Say first when they have left.`,
  );
