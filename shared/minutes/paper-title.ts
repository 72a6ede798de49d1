import { formatDay } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import type { MeetingKind } from '../meetings/meeting.ts';
import type { MinutesState } from './state.ts';

/** How minutes were accepted as a true record. */
export type Confirmation = {
  readonly on: IsoDate;
  readonly how: 'at a meeting' | 'by correspondence';
  /** What was changed, in words, a line each; empty when confirmed as presented. */
  readonly changes: readonly string[];
  readonly proposedBy: string;
  readonly secondedBy: string;
};

/** Where minutes stand, so far as paper must say it. */
export type Standing = {
  readonly state: MinutesState;
  /** The last confirmation; kept while re-opened. */
  readonly confirmation: Confirmation | null;
  /** Those before it, oldest first: each stays on paper when minutes are confirmed again. */
  readonly earlier?: readonly Confirmation[];
  /** The day on which old minutes were taken in as confirmed; null for the group's own. */
  readonly importedOn?: IsoDate | null;
  readonly reopened: { readonly on: IsoDate; readonly reason: string } | null;
};

/** "Minutes of the annual general meeting"; drafts say so first. */
export function minutesTitle(kind: MeetingKind, { state }: Pick<Standing, 'state'>): string {
  const meeting = kind === 'ordinary' ? 'the meeting' : `the ${kind} meeting`;
  if (state === 'confirmed') return `Minutes of ${meeting}`;
  if (state === 're-opened') return `Minutes of ${meeting}, re-opened for correction`;
  return `Draft minutes of ${meeting}`;
}

/** The line under the title, and the warning at the head of each page; empty once confirmed. */
export function draftWarning({ state }: Pick<Standing, 'state'>): string {
  switch (state) {
    case 'draft':
      return 'Draft minutes, not yet checked';
    case 'checked':
    case 'issued in draft':
      return 'Draft minutes, not yet confirmed';
    case 're-opened':
      return 'Minutes re-opened for correction, not yet confirmed again';
    case 'confirmed':
      return '';
  }
}

/** Where the minutes stand, in one sentence for the head of the paper. */
export function standingInWords(standing: Standing): string {
  const { state, confirmation, reopened, importedOn } = standing;
  if (state === 're-opened' && confirmation && reopened) {
    const reason = reopened.reason === '' ? '' : `: ${reopened.reason}`;
    return `Confirmed on ${formatDay(confirmation.on)}, re-opened on ${formatDay(reopened.on)}${reason}.`;
  }
  if (state !== 'confirmed') return `${draftWarning({ state })}.`;
  const imported = importedOn ? [importedInWords(importedOn)] : [];
  const confirmed = confirmationsOn(standing).map((one, index) =>
    confirmationInWords(one, index + imported.length > 0),
  );
  return [...imported, ...confirmed].join(' ');
}

/** "Imported as confirmed on 21 November 2026." */
export const importedInWords = (on: IsoDate): string =>
  `Imported as confirmed on ${formatDay(on)}.`;

/** Every confirmation that paper tells of, oldest first. */
export const confirmationsOn = ({
  confirmation,
  earlier = [],
}: Pick<Standing, 'confirmation' | 'earlier'>): readonly Confirmation[] => [
  ...earlier,
  ...(confirmation ? [confirmation] : []),
];

/** "Confirmed as presented on 9 February 2027, proposed by Alex Sample, seconded by Jo Example." */
export function confirmationInWords(confirmation: Confirmation, again = false): string {
  const { on, how, changes, proposedBy, secondedBy } = confirmation;
  const extent = changes.length === 0 ? 'as presented' : 'with changes';
  const where = how === 'by correspondence' ? 'by correspondence on' : 'at the meeting of';
  const movers = [
    proposedBy && `proposed by ${proposedBy}`,
    secondedBy && `seconded by ${secondedBy}`,
  ].filter((words) => words !== '');
  return `${[`Confirmed ${again ? 'again ' : ''}${extent} ${where} ${formatDay(on)}`, ...movers].join(', ')}.`;
}
