import type { MemberFields } from '../../../shared/members/member.ts';
import type {
  Confirmation,
  HeldRole,
  ModeChange,
  Spell,
} from '../../../shared/members/membership.ts';
import type { ReadableDb } from '../record/database.ts';
import type { CommandContext } from '../rpc/context.ts';
import { conflict, notFound } from '../rpc/user-error.ts';
import { selectConfirmationsOf } from './confirmations/queries.ts';
import * as periods from './periods/queries.ts';
import { raiseVersion, selectConsents, selectMember, selectTrainings } from './queries.ts';

/** One member with everything that is versioned together. */
export type StoredMember = MemberFields & {
  readonly id: number;
  readonly version: number;
  readonly spells: Spell[];
  readonly modes: ModeChange[];
  readonly roles: HeldRole[];
  readonly confirmations: Confirmation[];
};

/** Reads one member; NOT_FOUND when there is none. */
export function storedMember(db: ReadableDb, id: number): StoredMember {
  const base = selectMember(db, id);
  if (!base) throw notFound('This member');
  return {
    ...base,
    consents: selectConsents(db, id),
    trainings: selectTrainings(db, id),
    spells: periods.selectSpellsOf(db, id),
    modes: periods.selectModesOf(db, id),
    roles: periods.selectRolesOf(db, id),
    confirmations: selectConfirmationsOf(db, id),
  };
}

/**
 * Changes one member if nobody else has since `version`, and writes the trail entry with the
 * member before and after. CONFLICT when the version is stale.
 */
export function changeMember(
  { id, version }: { readonly id: number; readonly version: number },
  { db, trail }: CommandContext,
  change: (before: StoredMember) => void,
): { id: number; version: number } {
  const before = storedMember(db, id);
  if (!raiseVersion(db, id, version)) throw conflict('This member');
  change(before);
  const after = storedMember(db, id);
  trail({ subject: `member ${id}`, version: after.version, before, after });
  return { id, version: after.version };
}
