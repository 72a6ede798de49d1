import type { ActionDraft } from '../../../shared/minutes/draft-action.ts';
import { textChange } from '../../../shared/minutes/text-change.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { keepLines, type LineEvent } from './lines/keep-lines.ts';
import { lineReader, type LineReader } from './lines/line-reader.ts';
import { deleteLines } from './lines/queries.ts';

type ItemBefore = { readonly id: number; readonly meetingId: number; readonly notes: string };

export type NotesChange = {
  readonly reader: LineReader;
  /** For the trail: the stretch that changed, with what became of its lines. */
  readonly before: { readonly at: number; readonly text: string };
  readonly after: {
    readonly at: number;
    readonly text: string;
    readonly length: number;
    readonly lines: readonly LineEvent[];
  };
};

/**
 * Brings actions and decisions in step with new notes of an item; the notes are saved by the caller.
 * `settled` answers for a drafted action what no person will be asked.
 */
export function keepNotes(
  { db, today }: { readonly db: WritableDb; readonly today: IsoDate },
  item: ItemBefore,
  notes: string,
  settled: (draft: ActionDraft) => ActionDraft = (draft) => draft,
): NotesChange {
  const meeting = storedMeeting(db, item.meetingId);
  const asRead = lineReader(db, meeting);
  const reader: LineReader = { ...asRead, action: (text) => settled(asRead.action(text)) };
  const { heldOn } = meeting;
  const desk = { db, today, reader, heldOn, meetingId: meeting.id, itemId: item.id };
  const lines = keepLines(desk, item, notes);
  const { at, before, after } = textChange(item.notes, notes);
  return {
    reader,
    before: { at, text: before },
    after: { at, text: after, length: notes.length, lines },
  };
}

/** The reader of the lines of one meeting. */
export const readerOf = (db: ReadableDb, meetingId: number): LineReader =>
  lineReader(db, storedMeeting(db, meetingId));

/** Forgets the lines of an item that is removed. */
export const forgetLines = (db: WritableDb, itemId: number): void => deleteLines(db, itemId);
