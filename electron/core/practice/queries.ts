import type { Practice, PracticeFields } from '../../../shared/practice/practice.ts';
import type { Terms, TermsFields } from '../../../shared/practice/terms.ts';
import type { ReadableDb, SqlParameters, WritableDb } from '../record/database.ts';

type PracticeRow = Omit<Practice, 'addresses'>;
type AddressRow = Practice['addresses'][number];

export function selectPractice(db: ReadableDb): Practice | undefined {
  const row = db.get<PracticeRow>(
    `SELECT version, name, ods_code AS odsCode, contract_type AS contractType,
            contract_clause AS contractClause, list_size AS listSize, list_size_on AS listSizeOn,
            icb_code AS icbCode, icb_name AS icbName, sub_icb_code AS subIcbCode,
            sub_icb_name AS subIcbName, pcn_code AS pcnCode, pcn_name AS pcnName, telephone,
            ppg_name AS ppgName, ppg_email AS ppgEmail
     FROM practice WHERE id = 1`,
  );
  if (!row) return undefined;
  const addresses = db.all<AddressRow>(
    `SELECT label, lines, telephone FROM practice_address WHERE practice_id = 1 ORDER BY position`,
  );
  return { ...row, addresses };
}

const practiceColumns = ({ addresses: _addresses, ...columns }: PracticeFields): SqlParameters =>
  columns;

export function insertPractice(db: WritableDb, fields: PracticeFields): void {
  db.run(
    `INSERT INTO practice (id, version, name, ods_code, contract_type, contract_clause, list_size,
       list_size_on, icb_code, icb_name, sub_icb_code, sub_icb_name, pcn_code, pcn_name, telephone,
       ppg_name, ppg_email)
     VALUES (1, 1, @name, @odsCode, @contractType, @contractClause, @listSize,
       @listSizeOn, @icbCode, @icbName, @subIcbCode, @subIcbName, @pcnCode, @pcnName, @telephone,
       @ppgName, @ppgEmail)`,
    practiceColumns(fields),
  );
  replaceAddresses(db, fields.addresses);
}

/** Whether the practice was still at `version` and is now saved. */
export function updatePractice(db: WritableDb, fields: PracticeFields, version: number): boolean {
  const { changes } = db.run(
    `UPDATE practice SET version = version + 1, name = @name, ods_code = @odsCode,
       contract_type = @contractType, contract_clause = @contractClause, list_size = @listSize,
       list_size_on = @listSizeOn, icb_code = @icbCode, icb_name = @icbName,
       sub_icb_code = @subIcbCode, sub_icb_name = @subIcbName, pcn_code = @pcnCode,
       pcn_name = @pcnName, telephone = @telephone, ppg_name = @ppgName, ppg_email = @ppgEmail
     WHERE id = 1 AND version = @version`,
    { ...practiceColumns(fields), version },
  );
  if (changes === 1) replaceAddresses(db, fields.addresses);
  return changes === 1;
}

function replaceAddresses(db: WritableDb, addresses: readonly AddressRow[]): void {
  db.run(`DELETE FROM practice_address WHERE practice_id = 1`);
  for (const [index, address] of addresses.entries()) {
    db.run(
      `INSERT INTO practice_address (practice_id, position, label, lines, telephone)
       VALUES (1, @position, @label, @lines, @telephone)`,
      { ...address, position: index + 1 },
    );
  }
}

const termsColumns = `id, version, adopted_on AS adoptedOn, quorum_members AS quorumMembers,
  quorum_staff AS quorumStaff, minimum_age AS minimumAge, meetings_per_year AS meetingsPerYear,
  agenda_notice_days AS agendaNoticeDays,
  minutes_within_working_days AS minutesWithinWorkingDays,
  engagement_frequency AS engagementFrequency, engagement_agreed_on AS engagementAgreedOn,
  engagement_agreed_at AS engagementAgreedAt, engagement_meeting_id AS engagementMeetingId, note`;

/** Every version, newest first. */
export const selectTerms = (db: ReadableDb): Terms[] =>
  db.all<Terms>(`SELECT ${termsColumns} FROM terms ORDER BY adopted_on DESC`);

export const selectTermsById = (db: ReadableDb, id: number): Terms | undefined =>
  db.get<Terms>(`SELECT ${termsColumns} FROM terms WHERE id = @id`, { id });

export const selectTermsOn = (db: ReadableDb, day: string): Terms | undefined =>
  db.get<Terms>(
    `SELECT ${termsColumns} FROM terms WHERE adopted_on <= @day ORDER BY adopted_on DESC LIMIT 1`,
    { day },
  );

export const insertTerms = (db: WritableDb, fields: TermsFields): number =>
  db.run(
    `INSERT INTO terms (version, adopted_on, quorum_members, quorum_staff, minimum_age,
       meetings_per_year, agenda_notice_days, minutes_within_working_days, engagement_frequency,
       engagement_agreed_on, engagement_agreed_at, engagement_meeting_id, note)
     VALUES (1, @adoptedOn, @quorumMembers, @quorumStaff, @minimumAge,
       @meetingsPerYear, @agendaNoticeDays, @minutesWithinWorkingDays, @engagementFrequency,
       @engagementAgreedOn, @engagementAgreedAt, @engagementMeetingId, @note)`,
    fields,
  ).id;

/** Whether these terms were still at their version and are now saved. */
export const updateTerms = (db: WritableDb, terms: Terms): boolean =>
  db.run(
    `UPDATE terms SET version = version + 1, adopted_on = @adoptedOn,
       quorum_members = @quorumMembers, quorum_staff = @quorumStaff, minimum_age = @minimumAge,
       meetings_per_year = @meetingsPerYear, agenda_notice_days = @agendaNoticeDays,
       minutes_within_working_days = @minutesWithinWorkingDays,
       engagement_frequency = @engagementFrequency, engagement_agreed_on = @engagementAgreedOn,
       engagement_agreed_at = @engagementAgreedAt, engagement_meeting_id = @engagementMeetingId,
       note = @note
     WHERE id = @id AND version = @version`,
    terms,
  ).changes === 1;
