import type { MemberMode } from '../../../../shared/members/member.ts';
import type { HeldRole, ModeChange, Spell } from '../../../../shared/members/membership.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

type OfMember = { readonly memberId: number };

/** Every spell of everybody, each person's oldest first. */
export const selectSpells = (db: ReadableDb): (Spell & OfMember)[] =>
  db.all(
    `SELECT id, member_id AS memberId, joined_on AS joinedOn, left_on AS leftOn, reason,
            reason_words AS reasonWords
     FROM member_spell ORDER BY member_id, joined_on`,
  );

export const selectSpellsOf = (db: ReadableDb, memberId: number): Spell[] =>
  db.all(
    `SELECT id, joined_on AS joinedOn, left_on AS leftOn, reason, reason_words AS reasonWords
     FROM member_spell WHERE member_id = @memberId ORDER BY joined_on`,
    { memberId },
  );

export const insertSpell = (db: WritableDb, memberId: number, spell: Omit<Spell, 'id'>): number =>
  db.run(
    `INSERT INTO member_spell (member_id, joined_on, left_on, reason, reason_words)
     VALUES (@memberId, @joinedOn, @leftOn, @reason, @reasonWords)`,
    { ...spell, memberId },
  ).id;

export function updateSpell(db: WritableDb, spell: Spell): void {
  db.run(
    `UPDATE member_spell SET joined_on = @joinedOn, left_on = @leftOn, reason = @reason,
       reason_words = @reasonWords
     WHERE id = @id`,
    spell,
  );
}

export const selectModes = (db: ReadableDb): (ModeChange & OfMember)[] =>
  db.all(
    `SELECT member_id AS memberId, mode, from_on AS fromOn FROM member_mode
     ORDER BY member_id, from_on`,
  );

export const selectModesOf = (db: ReadableDb, memberId: number): ModeChange[] =>
  db.all(
    `SELECT mode, from_on AS fromOn FROM member_mode WHERE member_id = @memberId ORDER BY from_on`,
    { memberId },
  );

/** From `fromOn` on the member takes part in this mode; a change already given for that day is replaced. */
export function putMode(db: WritableDb, memberId: number, mode: MemberMode, fromOn: string): void {
  db.run(
    `INSERT INTO member_mode (member_id, mode, from_on) VALUES (@memberId, @mode, @fromOn)
     ON CONFLICT (member_id, from_on) DO UPDATE SET mode = excluded.mode`,
    { memberId, mode, fromOn },
  );
}

export const selectRoles = (db: ReadableDb): (HeldRole & OfMember)[] =>
  db.all(
    `SELECT id, member_id AS memberId, role, words, started_on AS startedOn, ended_on AS endedOn
     FROM member_role ORDER BY member_id, started_on, id`,
  );

export const selectRolesOf = (db: ReadableDb, memberId: number): HeldRole[] =>
  db.all(
    `SELECT id, role, words, started_on AS startedOn, ended_on AS endedOn
     FROM member_role WHERE member_id = @memberId ORDER BY started_on, id`,
    { memberId },
  );

export const insertRole = (db: WritableDb, memberId: number, role: Omit<HeldRole, 'id'>): number =>
  db.run(
    `INSERT INTO member_role (member_id, role, words, started_on, ended_on)
     VALUES (@memberId, @role, @words, @startedOn, @endedOn)`,
    { ...role, memberId },
  ).id;

export function updateRoleEnd(db: WritableDb, id: number, endedOn: string | null): void {
  db.run(`UPDATE member_role SET ended_on = @endedOn WHERE id = @id`, { id, endedOn });
}

export function deleteRole(db: WritableDb, id: number): void {
  db.run(`DELETE FROM member_role WHERE id = @id`, { id });
}
