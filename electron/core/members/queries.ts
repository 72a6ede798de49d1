import { accessNeeds, type AccessNeeds } from '../../../shared/members/access-needs.ts';
import type { Consent } from '../../../shared/members/consents.ts';
import type { MemberFields, Training } from '../../../shared/members/member.ts';
import type { ReadableDb, SqlParameters, WritableDb } from '../record/database.ts';
import { versionRaiser } from '../record/version-raiser.ts';

/** A member without the lists that stand in tables of their own. */
export type MemberBase = Omit<MemberFields, 'consents' | 'trainings'> & {
  readonly id: number;
  readonly version: number;
};

type Row = Omit<MemberBase, 'accessNeeds'> & { readonly accessNeeds: string };

const columns = `id, version, name, registration, email, telephone, mobile, address,
  preferred_way AS preferredWay, access_needs AS accessNeeds, household, interests, skills,
  induction_on AS inductionOn, confidentiality_on AS confidentialityOn, note`;

const fromRow = (row: Row): MemberBase => ({ ...row, accessNeeds: readNeeds(row.accessNeeds) });

const readNeeds = (json: string): AccessNeeds => accessNeeds.parse(JSON.parse(json));

type Named = Pick<MemberBase, 'id' | 'name' | 'registration'>;

/** Who there is, without details. */
export const selectNames = (db: ReadableDb): Named[] =>
  db.all(`SELECT id, name, registration FROM member ORDER BY id`);

export const selectMembers = (db: ReadableDb): MemberBase[] =>
  db.all<Row>(`SELECT ${columns} FROM member ORDER BY id`).map(fromRow);

export function selectMember(db: ReadableDb, id: number): MemberBase | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM member WHERE id = @id`, { id });
  return row && fromRow(row);
}

const parameters = ({ consents: _c, trainings: _t, ...fields }: MemberFields): SqlParameters => ({
  ...fields,
  accessNeeds: JSON.stringify(fields.accessNeeds),
});

/** Stores the fields, consents and training of a new member; answers the id. */
export function insertMember(db: WritableDb, fields: MemberFields): number {
  const { id } = db.run(
    `INSERT INTO member (version, name, registration, email, telephone, mobile, address,
       preferred_way, access_needs, household, interests, skills, induction_on,
       confidentiality_on, note)
     VALUES (1, @name, @registration, @email, @telephone, @mobile, @address,
       @preferredWay, @accessNeeds, @household, @interests, @skills, @inductionOn,
       @confidentialityOn, @note)`,
    parameters(fields),
  );
  replaceLists(db, id, fields);
  return id;
}

export function updateMember(db: WritableDb, id: number, fields: MemberFields): void {
  db.run(
    `UPDATE member SET name = @name, registration = @registration, email = @email,
       telephone = @telephone, mobile = @mobile, address = @address,
       preferred_way = @preferredWay, access_needs = @accessNeeds, household = @household,
       interests = @interests, skills = @skills, induction_on = @inductionOn,
       confidentiality_on = @confidentialityOn, note = @note
     WHERE id = @id`,
    { ...parameters(fields), id },
  );
  replaceLists(db, id, fields);
}

/** Whether the member was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('member');

export const selectConsents = (db: ReadableDb, memberId: number): Consent[] =>
  db
    .all<Omit<Consent, 'given'> & { readonly given: number }>(
      `SELECT about, given, answered_on AS "on", source FROM member_consent
       WHERE member_id = @memberId ORDER BY id`,
      { memberId },
    )
    .map((row) => ({ ...row, given: row.given === 1 }));

export const selectTrainings = (db: ReadableDb, memberId: number): Training[] =>
  db.all<Training>(
    `SELECT title, done_on AS "on" FROM member_training WHERE member_id = @memberId ORDER BY id`,
    { memberId },
  );

function replaceLists(db: WritableDb, memberId: number, fields: MemberFields): void {
  db.run(`DELETE FROM member_consent WHERE member_id = @memberId`, { memberId });
  for (const { about, given, on, source } of fields.consents) {
    db.run(
      `INSERT INTO member_consent (member_id, about, given, answered_on, source)
       VALUES (@memberId, @about, @given, @on, @source)`,
      { memberId, about, given: given ? 1 : 0, on, source },
    );
  }
  db.run(`DELETE FROM member_training WHERE member_id = @memberId`, { memberId });
  for (const { title, on } of fields.trainings) {
    db.run(
      `INSERT INTO member_training (member_id, title, done_on) VALUES (@memberId, @title, @on)`,
      { memberId, title, on },
    );
  }
}

/** Removes a member with everything that belongs to the member alone. */
export function deleteMember(db: WritableDb, memberId: number): void {
  for (const sql of [
    `DELETE FROM member_consent WHERE member_id = @memberId`,
    `DELETE FROM member_training WHERE member_id = @memberId`,
    `DELETE FROM member_confirmation WHERE member_id = @memberId`,
    `DELETE FROM member_role WHERE member_id = @memberId`,
    `DELETE FROM member_mode WHERE member_id = @memberId`,
    `DELETE FROM member_spell WHERE member_id = @memberId`,
    `DELETE FROM member WHERE id = @memberId`,
  ]) {
    db.run(sql, { memberId });
  }
}

/** More people than ever join between a backup and the day it is put back. */
const skipped = 1000;

/**
 * Leaves out the numbers that were given after a backup was made: the monitoring file may hold answers
 * under them, and whoever joins next is not their owner.
 */
export function skipMemberNumbers(db: WritableDb): void {
  const { last } = db.get<{ last: number }>(
    `SELECT coalesce(max(seq), 0) AS last FROM sqlite_sequence WHERE name = 'member'`,
  ) ?? { last: 0 };
  db.run(`DELETE FROM sqlite_sequence WHERE name = 'member'`);
  db.run(`INSERT INTO sqlite_sequence (name, seq) VALUES ('member', @seq)`, {
    seq: last + skipped,
  });
}
