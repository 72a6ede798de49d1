import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { AnswerState, AskedCharacteristic } from '../../../shared/monitoring/answer.ts';
import type { AccessLogEntry } from '../../../shared/monitoring/own-copy.ts';
import type { BareAnswer } from '../../../shared/monitoring/count-answers.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import type { KeyPair } from './inbox/key-pair.ts';

/** The random id that stands for a member, and whether the member objected. */
export type PersonKey = {
  readonly id: string;
  readonly memberId: number;
  readonly objectedOn: IsoDate | null;
  readonly noticeInWriting: boolean;
};

export type Form = {
  readonly person: string;
  readonly edition: string;
  readonly answeredOn: IsoDate;
  readonly recordedOn: IsoDate;
};

export type StoredAnswer = {
  readonly characteristic: AskedCharacteristic;
  readonly state: AnswerState;
  readonly category: string | null;
  readonly dateOfBirth: string | null;
  readonly detail: string;
  /** The edition of the questions it was given to, and the day. */
  readonly edition: string;
  readonly answeredOn: IsoDate;
  /** The moment it was given, as far as known: of two answers the newer one stands. */
  readonly givenAtMs: number;
  readonly lapsesOn: IsoDate | null;
};

type PersonKeyRow = Omit<PersonKey, 'noticeInWriting'> & { readonly noticeInWriting: 0 | 1 };

const personKeyColumns =
  'id, member_id AS memberId, objected_on AS objectedOn, notice_in_writing AS noticeInWriting';

export function selectPersonKey(db: ReadableDb, memberId: number): PersonKey | undefined {
  const row = db.get<PersonKeyRow>(
    `SELECT ${personKeyColumns} FROM person_key WHERE member_id = @memberId`,
    { memberId },
  );
  return row && { ...row, noticeInWriting: row.noticeInWriting === 1 };
}

export function insertPersonKey(db: WritableDb, id: string, memberId: number): void {
  db.run('INSERT INTO person_key (id, member_id) VALUES (@id, @memberId)', { id, memberId });
}

export function updateObjection(
  db: WritableDb,
  id: string,
  { on, inWriting }: { readonly on: IsoDate | null; readonly inWriting: boolean },
): void {
  db.run('UPDATE person_key SET objected_on = @on, notice_in_writing = @inWriting WHERE id = @id', {
    id,
    on,
    inWriting: inWriting ? 1 : 0,
  });
}

export function deletePersonKey(db: WritableDb, id: string): void {
  db.run('DELETE FROM person_key WHERE id = @id', { id });
}

/** Deletes one answer, to put another in its place. */
export function deleteAnswer(
  db: WritableDb,
  person: string,
  characteristic: AskedCharacteristic,
): void {
  db.run('DELETE FROM answer WHERE person = @person AND characteristic = @characteristic', {
    person,
    characteristic,
  });
}

/** Deletes answers that are true no longer; how many there were. */
export function deleteLapsed(db: WritableDb, today: IsoDate): number {
  return db.run('DELETE FROM answer WHERE lapses_on <= @today', { today }).changes;
}

/** Deletes a form with its answers; how many answers there were. */
export function deleteForm(db: WritableDb, person: string): number {
  db.run('DELETE FROM form WHERE person = @person', { person });
  return db.run('DELETE FROM answer WHERE person = @person', { person }).changes;
}

export function insertForm(db: WritableDb, form: Form): void {
  db.run(
    `INSERT OR REPLACE INTO form (person, edition, answered_on, recorded_on)
     VALUES (@person, @edition, @answeredOn, @recordedOn)`,
    form,
  );
}

export function insertAnswer(db: WritableDb, person: string, answer: StoredAnswer): void {
  db.run(
    `INSERT INTO answer (person, characteristic, state, category, date_of_birth, detail, edition,
       answered_on, given_at_ms, lapses_on)
     VALUES (@person, @characteristic, @state, @category, @dateOfBirth, @detail, @edition,
       @answeredOn, @givenAtMs, @lapsesOn)`,
    { person, ...answer },
  );
}

/** One person's form, for that person's own copy only. */
export function selectForm(db: ReadableDb, person: string): Form | undefined {
  return db.get<Form>(
    `SELECT person, edition, answered_on AS answeredOn, recorded_on AS recordedOn
     FROM form WHERE person = @person`,
    { person },
  );
}

/** When one person gave each answer, to tell which of two is newer. */
export function selectGivenAt(db: ReadableDb, person: string): Map<AskedCharacteristic, number> {
  const rows = db.all<Pick<StoredAnswer, 'characteristic' | 'givenAtMs'>>(
    'SELECT characteristic, given_at_ms AS givenAtMs FROM answer WHERE person = @person',
    { person },
  );
  return new Map(rows.map(({ characteristic, givenAtMs }) => [characteristic, givenAtMs]));
}

/** One person's answers, for that person's own copy only. */
export function selectOwnAnswers(db: ReadableDb, person: string): StoredAnswer[] {
  return db.all<StoredAnswer>(
    `SELECT characteristic, state, category, date_of_birth AS dateOfBirth, detail, edition,
            answered_on AS answeredOn, given_at_ms AS givenAtMs, lapses_on AS lapsesOn
     FROM answer WHERE person = @person ORDER BY rowid`,
    { person },
  );
}

/** The answers of many people, without whose they are. */
export function selectAnswers(db: ReadableDb, memberIds: readonly number[]): BareAnswer[] {
  return db.all<BareAnswer>(
    `SELECT answer.characteristic, answer.state, answer.category,
            answer.date_of_birth AS dateOfBirth, answer.lapses_on AS lapsesOn
     FROM answer JOIN person_key ON person_key.id = answer.person
     WHERE person_key.member_id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(memberIds) },
  );
}

export type KnownPerson = {
  readonly memberId: number;
  readonly recordedOn: IsoDate | null;
  readonly objectedOn: IsoDate | null;
};

/** Everyone the file knows: whether there is a form, never what is in it. */
export function selectKnownPeople(db: ReadableDb): KnownPerson[] {
  return db.all<KnownPerson>(
    `SELECT person_key.member_id AS memberId, form.recorded_on AS recordedOn,
            person_key.objected_on AS objectedOn
     FROM person_key LEFT JOIN form ON form.person = person_key.id`,
  );
}

export function insertAccess(db: WritableDb, entry: AccessLogEntry): void {
  db.run(
    `INSERT INTO access_log (at_ms, name, role, what, member_id)
     VALUES (@atMs, @name, @role, @what, @memberId)`,
    entry,
  );
}

export function deleteAccessBefore(db: WritableDb, atMs: number): void {
  db.run('DELETE FROM access_log WHERE at_ms < @atMs', { atMs });
}

export function selectAccessLog(db: ReadableDb): AccessLogEntry[] {
  return db.all<AccessLogEntry>(
    `SELECT at_ms AS atMs, name, role, what, member_id AS memberId
     FROM access_log ORDER BY id DESC`,
  );
}

/** The pair that private answers are sealed to; the private half stands nowhere else. */
export function selectKeyPair(db: ReadableDb): KeyPair | undefined {
  return db.get<KeyPair>(
    'SELECT public_key AS publicKey, private_key AS privateKey FROM inbox_key WHERE only = 1',
  );
}

export function insertKeyPair(db: WritableDb, keys: KeyPair): void {
  db.run('INSERT INTO inbox_key VALUES (1, @publicKey, @privateKey)', keys);
}

/** Puts another pair in the place of the old one, of which nothing is kept. */
export function replaceKeyPair(db: WritableDb, keys: KeyPair): void {
  db.run('INSERT OR REPLACE INTO inbox_key VALUES (1, @publicKey, @privateKey)', keys);
}
