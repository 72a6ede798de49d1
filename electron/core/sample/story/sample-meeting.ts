import type { ItemPurpose } from '../../../../shared/agenda/item-purpose.ts';
import type { ItemSubject, DecisionOutcome } from '../../../../shared/meetings/item.ts';
import type { MeetingKind } from '../../../../shared/meetings/meeting.ts';
import type { SampleFeedback, SampleImprovement } from './improve.ts';
import type { SampleConfirmation } from './minutes-life.ts';

export type SampleAction = {
  readonly text: string;
  /** A member's name, or anybody's. */
  readonly owner: string;
  readonly due: string | null;
  /** When it was done and what came of it; left out while it is open. */
  readonly done?: { readonly on: string; readonly result: string };
};

export type SampleItem = {
  readonly title: string;
  readonly notes: string;
  readonly purpose?: ItemPurpose;
  readonly about?: ItemSubject;
  readonly feedbackSource?: string;
  readonly decision?: {
    readonly text: string;
    readonly outcome?: DecisionOutcome;
    readonly reason?: string;
    /** What carries the decision out. */
    readonly action?: SampleAction;
    /** What became of the improvement. */
    readonly improvement?: SampleImprovement;
  };
  /** What the group talked about, as it stands in the log. */
  readonly feedback?: readonly SampleFeedback[];
  readonly actions?: readonly SampleAction[];
};

/** What was said of an open action, found by its words. */
export type SampleProgress = { readonly of: RegExp; readonly note: string };

export type SampleMeeting = {
  readonly heldOn: string;
  readonly kind: MeetingKind;
  readonly apologies: readonly string[];
  readonly absent: readonly string[];
  readonly staff: number;
  /** How the minutes of the meeting before were confirmed; left out where they were not. */
  readonly lastMinutes?: SampleConfirmation;
  readonly progress?: readonly SampleProgress[];
  readonly items: readonly SampleItem[];
};
