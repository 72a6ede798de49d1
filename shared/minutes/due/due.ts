import type { IsoDate } from '../../dates/financial-year.ts';

/** What a due date in words is reckoned from. */
export type DueContext = {
  readonly meetingOn: IsoDate;
  /** Null while no next meeting has a date. */
  readonly nextMeetingOn: IsoDate | null;
};

/** What the words come to: a day, a state that has none, or something only a person can say. */
export type DueMeaning =
  | {
      readonly kind: 'day';
      readonly on: IsoDate;
      /** Said as "next meeting": it moves when that meeting moves. */
      readonly withNextMeeting: boolean;
    }
  /** "Ongoing": it has no day and need not have one. */
  | { readonly kind: 'no day' }
  | { readonly kind: 'question'; readonly question: string };

/** A due date found in a text, and where: `from` and `to` count UTF-16 units, as strings do. */
export type Due = DueMeaning & {
  readonly from: number;
  readonly to: number;
  /** The words matched: "by 15 Jan". */
  readonly words: string;
  /** Whether the sentence still stands when the words are taken out. */
  readonly standsApart: boolean;
};

export const onDay = (on: IsoDate): DueMeaning => ({ kind: 'day', on, withNextMeeting: false });
export const ask = (question: string): DueMeaning => ({ kind: 'question', question });
