import type { InterestInput, ItemFacts } from '../../../../shared/meetings/item.ts';
import type { StoredPerson } from '../../members/named-person.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type MeetingFactsRow = {
  readonly chairedByMemberId: number | null;
  readonly chairedByName: string | null;
  readonly minutesByMemberId: number | null;
  readonly minutesByName: string | null;
  readonly itemsByOn: string | null;
  readonly joining: string;
  readonly cancelledOn: string | null;
  readonly cancelledReason: string;
};

export const selectMeetingFacts = (db: ReadableDb, id: number): MeetingFactsRow | undefined =>
  db.get(
    `SELECT chaired_by_member_id AS chairedByMemberId, chaired_by_name AS chairedByName,
            minutes_by_member_id AS minutesByMemberId, minutes_by_name AS minutesByName,
            items_by_on AS itemsByOn, joining, cancelled_on AS cancelledOn,
            cancelled_reason AS cancelledReason
     FROM meeting WHERE id = @id`,
    { id },
  );

export function updateMeetingFacts(
  db: WritableDb,
  id: number,
  facts: Omit<MeetingFactsRow, 'cancelledOn' | 'cancelledReason'>,
): void {
  db.run(
    `UPDATE meeting SET chaired_by_member_id = @chairedByMemberId,
       chaired_by_name = @chairedByName, minutes_by_member_id = @minutesByMemberId,
       minutes_by_name = @minutesByName, items_by_on = @itemsByOn,
       joining = @joining
     WHERE id = @id`,
    { ...facts, id },
  );
}

export function updateCancellation(
  db: WritableDb,
  id: number,
  { on, reason }: { readonly on: string | null; readonly reason: string },
): void {
  db.run(`UPDATE meeting SET cancelled_on = @on, cancelled_reason = @reason WHERE id = @id`, {
    id,
    on,
    reason,
  });
}

type Postponement = { readonly from: string; readonly on: string; readonly reason: string };

export const selectPostponements = (db: ReadableDb, meetingId: number): Postponement[] =>
  db.all(
    `SELECT from_on AS "from", noted_on AS "on", reason FROM meeting_postponed
     WHERE meeting_id = @meetingId ORDER BY id`,
    { meetingId },
  );

export function insertPostponement(
  db: WritableDb,
  meetingId: number,
  { from, on, reason }: Postponement,
): void {
  db.run(
    `INSERT INTO meeting_postponed (meeting_id, from_on, noted_on, reason)
     VALUES (@meetingId, @from, @on, @reason)`,
    { meetingId, from, on, reason },
  );
}

export function deletePostponements(db: WritableDb, meetingId: number): void {
  db.run(`DELETE FROM meeting_postponed WHERE meeting_id = @meetingId`, { meetingId });
}

/** Whether the item was still at `version` and its facts are now saved. */
type ItemFactsChange = ItemFacts & {
  readonly id: number;
  readonly version: number;
  readonly title?: string | undefined;
};

export const updateItemFacts = (
  db: WritableDb,
  { isPrivate, title, ...facts }: ItemFactsChange,
): boolean =>
  db.run(
    `UPDATE meeting_item SET version = version + 1, title = coalesce(@title, title), purpose = @purpose,
       planned_minutes = @plannedMinutes, is_private = @isPrivate, asked_by = @askedBy,
       agenda_words = @agendaWords
     WHERE id = @id AND version = @version`,
    { ...facts, title: title ?? null, isPrivate: isPrivate ? 1 : 0 },
  ).changes === 1;

export type InterestRow = {
  readonly itemId: number;
  readonly memberId: number | null;
  readonly name: string;
  readonly interest: string;
  readonly left: number;
};

const interestColumns = `item_id AS itemId, member_id AS memberId, item_interest.name, interest,
  has_left AS "left"`;

export const selectInterestsOf = (db: ReadableDb, meetingId: number): InterestRow[] =>
  db.all(
    `SELECT ${interestColumns} FROM item_interest JOIN meeting_item ON meeting_item.id = item_id
     WHERE meeting_id = @meetingId ORDER BY item_id, item_interest.position`,
    { meetingId },
  );

export const selectInterestsOfItem = (db: ReadableDb, itemId: number): InterestRow[] =>
  db.all(`SELECT ${interestColumns} FROM item_interest WHERE item_id = @itemId ORDER BY position`, {
    itemId,
  });

export type NewInterest = StoredPerson & Pick<InterestInput, 'interest' | 'left'>;

export function replaceInterests(
  db: WritableDb,
  itemId: number,
  interests: readonly NewInterest[],
): void {
  db.run(`DELETE FROM item_interest WHERE item_id = @itemId`, { itemId });
  for (const [index, { memberId, name, interest, left }] of interests.entries()) {
    db.run(
      `INSERT INTO item_interest (item_id, position, member_id, name, interest, has_left)
       VALUES (@itemId, @position, @memberId, @name, @interest, @left)`,
      { itemId, position: index + 1, memberId, name, interest, left: left ? 1 : 0 },
    );
  }
}
