import type { IsoDate } from '../../dates/financial-year.ts';
import type { MeetingKind, MeetingMode } from '../../meetings/meeting.ts';
import type { Standing } from '../paper-title.ts';

/** Somebody named in the minutes, as of the day of the meeting. */
export type MinutesPerson = {
  readonly name: string;
  /** In words: "chair", "practice manager". */
  readonly roles: readonly string[];
  /** "arrived 6.45pm", "left 7.50pm", "virtual"; empty for none. */
  readonly note: string;
  /** In the list of apologies, who of them is no member. */
  readonly kind?: 'practice staff' | 'guest';
};

export type MinutesDecision = {
  /** How it is quoted: "2026-12/2". */
  readonly reference: string;
  readonly text: string;
  /** "improvement agreed", "declined with reason"; empty for a plain decision. */
  readonly outcome: string;
  /** "consensus", "6 for, 1 against; proposed by AB, seconded by CD"; empty when not said. */
  readonly how: string;
  /** Who disagreed, in the words they asked for; empty for none. */
  readonly dissent: string;
  /** Why something was declined; empty for none. */
  readonly reason: string;
  readonly adviceToPractice: boolean;
  /** What the practice answered to the advice, when it did. */
  readonly answer: string;
};

export type MinutesAction = {
  /** "AP36". */
  readonly reference: string;
  readonly text: string;
  /** The lead first. */
  readonly owners: readonly string[];
  /** "15 January 2027", "as soon as possible"; empty when none was set. */
  readonly due: string;
};

/** An action outside any item is private when it carries out a private decision. */
export type OtherAction = MinutesAction & { readonly isPrivate?: boolean };

/** What was said of an earlier action under matters arising. */
export type MinutesProgress = {
  readonly action: MinutesAction;
  /** "done on 12 November 2026", "open", "overdue by 6 days", "resting until 1 March 2027". */
  readonly state: string;
  /** Notes of progress with their dates, oldest first. */
  readonly notes: readonly string[];
};

/** One thing under an item, in the order it was written. */
export type MinutesPart = { readonly isPrivate: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'decision'; readonly decision: MinutesDecision }
  | { readonly kind: 'action'; readonly action: MinutesAction }
  | { readonly kind: 'progress'; readonly progress: MinutesProgress }
);

export type MinutesInterest = {
  readonly name: string;
  readonly interest: string;
  /** "left for this item", "stayed and did not vote"; empty when not said. */
  readonly what: string;
};

export type MinutesItem = {
  /** As printed: "4". */
  readonly number: string;
  readonly title: string;
  readonly isPrivate: boolean;
  /** Where the feedback came from that was spoken of; empty for none. */
  readonly feedbackSource: string;
  readonly interests: readonly MinutesInterest[];
  /** Whether enough stayed when members left for this item, a sentence; empty when nobody did. */
  readonly quorum?: string;
  /** In a copy without private parts: some were left out. */
  readonly isPartial?: boolean;
  readonly parts: readonly MinutesPart[];
};

/** The minutes of one meeting, ready for paper, a page of the website or plain text. */
export type Minutes = {
  readonly group: string;
  readonly practice: string;
  readonly kind: MeetingKind;
  readonly heldOn: IsoDate;
  /** "HH:MM", or null when not recorded. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** "from 1 December 2026: snow", for each time the meeting was moved. */
  readonly moved: readonly string[];
  /** "on 1 December 2026: no quorum"; empty unless the meeting was cancelled. */
  readonly cancelled: string;
  readonly place: string;
  readonly mode: MeetingMode;
  /** Empty when not recorded. */
  readonly chairedBy: string;
  readonly takenBy: string;
  readonly standing: Standing;
  readonly members: readonly MinutesPerson[];
  readonly staff: readonly MinutesPerson[];
  readonly guests: readonly MinutesPerson[];
  readonly apologies: readonly MinutesPerson[];
  readonly absent: readonly MinutesPerson[];
  /** The statement of the quorum, a whole sentence. */
  readonly quorum: string;
  readonly items: readonly MinutesItem[];
  /** Agreed outside any item. */
  readonly otherActions: readonly OtherAction[];
  readonly nextMeeting: {
    readonly on: IsoDate;
    readonly startsAt: string | null;
    readonly place: string;
  } | null;
  /** Changes made after the minutes were first confirmed, a sentence each, oldest first. */
  readonly amendments: readonly string[];
  /** What came after these minutes were confirmed and is none of them; nothing before that. */
  readonly addenda?: readonly MinutesAddendum[];
  /** Those to explain at the end of a public copy, where initials of people stand too. */
  readonly abbreviations?: readonly (readonly [abbreviation: string, meaning: string])[];
};

/** "Decision 2026-12/2: the practice answered on 12 January 2027: Yes, from March." */
export type MinutesAddendum = { readonly isPrivate: boolean; readonly text: string };
