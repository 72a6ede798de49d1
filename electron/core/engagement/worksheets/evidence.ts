import { formatDay } from '../../../../shared/dates/format-day.ts';
import { financialYearDays, financialYearOf } from '../../../../shared/dates/financial-year.ts';
import { capital } from '../../../../shared/documents/words.ts';
import { lastDayOf } from '../../../../shared/engagement/still-open.ts';
import { sourceInWords } from '../../../../shared/feedback/in-words.ts';
import type {
  EvidenceInWords,
  EvidenceLink,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { feedbackReceived } from '../../feedback/service.ts';
import { improvementsOnAnyDay } from '../../improvements/service.ts';
import { meetingsBetween } from '../../meetings/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { remembered } from '../../record/remembered.ts';
import { reviewsBetween } from '../../representativeness/service.ts';
import { allActivities } from '../service.ts';
import type { WorksheetRow } from './queries.ts';

/** Something of the record that can be shown as evidence, with the days it counts in. */
type Candidate = EvidenceLink & {
  readonly on: string;
  readonly text: string;
  readonly days: readonly (string | null)[];
};

type Place = EvidenceLink['place'];

/** Worked out place by place: a page mostly shows evidence of one or two. */
const ofPlace = remembered((db: ReadableDb, place: Place, today: string): readonly Candidate[] => {
  switch (place) {
    case 'feedback':
      return feedback(db, today);
    case 'meetings':
      return meetings(db, today);
    case 'engagement':
      return activities(db, today);
    case 'representativeness':
      return reviews(db, today);
    case 'improvements':
      return improvements(db);
  }
});

const places: readonly Place[] = [
  'feedback',
  'meetings',
  'engagement',
  'representativeness',
  'improvements',
];

/**
 * What the record shows by itself: feedback that was received, meetings that were held, activities
 * that took place, reviews of the membership and improvements, oldest first.
 */
export const candidates = (db: ReadableDb, today: string): Candidate[] =>
  places
    .flatMap((place) => ofPlace(db, place, today))
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));

/** The days that the evidence of a worksheet is of: its year, or a change from its first year on. */
export function daysOf(
  { kind, year, startsOn }: Pick<WorksheetRow, 'kind' | 'year' | 'startsOn'>,
  today: string,
): { readonly from: string; readonly to: string } {
  const days = financialYearDays(kind === 'material change' ? financialYearOf(startsOn) : year);
  return kind === 'material change' ? { from: days.from, to: today } : days;
}

/** Links in words; what is no longer in the record says so and has no day. */
export function evidenceInWords(
  db: ReadableDb,
  today: string,
  links: readonly EvidenceLink[],
): EvidenceInWords[] {
  const shown = places.filter((place) => links.some((one) => one.place === place));
  const known = new Map(
    shown.flatMap((place) => ofPlace(db, place, today)).map((one) => [keyOf(one), one]),
  );
  return links.map(({ place, id }) => {
    const found = known.get(keyOf({ place, id }));
    return { place, id, on: found?.on ?? null, text: found?.text ?? 'No longer in the record' };
  });
}

export const keyOf = ({ place, id }: EvidenceLink): string => `${place} ${id}`;

const always = '0000-01-01';

const feedback = (db: ReadableDb, today: string): Candidate[] =>
  feedbackReceived(db, always, today).map((one) => ({
    place: 'feedback',
    id: one.id,
    on: one.receivedOn,
    text: `${sourceInWords(one)}: ${one.title}, received ${formatDay(one.receivedOn)}`,
    days: [one.receivedOn],
  }));

const meetings = (db: ReadableDb, today: string): Candidate[] =>
  meetingsBetween(db, always, today)
    .filter(({ held }) => held)
    .map(({ id, heldOn, kind }) => ({
      place: 'meetings',
      id,
      on: heldOn,
      text: `${capital(kind)} meeting, ${formatDay(heldOn)}`,
      days: [heldOn],
    }));

const activities = (db: ReadableDb, today: string): Candidate[] =>
  allActivities(db, today)
    .filter(({ state }) => state === 'took place')
    .map((one) => ({
      place: 'engagement',
      id: one.id,
      on: lastDayOf(one),
      text: `${capital(one.kind)}: ${one.title}, ${formatDay(lastDayOf(one))}`,
      days: [lastDayOf(one)],
    }));

/** One that was corrected is offered no more; where it was shown before, that is said. */
const reviews = (db: ReadableDb, today: string): Candidate[] =>
  reviewsBetween(db, always, today).map(({ id, on, correctedBy }) => ({
    place: 'representativeness',
    id,
    on,
    text: `Review of the membership, ${formatDay(on)}${correctedBy === null ? '' : ', corrected since'}`,
    days: correctedBy === null ? [on] : [],
  }));

const improvements = (db: ReadableDb): Candidate[] =>
  improvementsOnAnyDay(db).map(({ id, text, outcome, agreedOn, doneOn, told }) => ({
    place: 'improvements',
    id,
    on: agreedOn,
    text: `${capital(outcome)}, ${formatDay(agreedOn)}: ${text}`,
    days: [agreedOn, doneOn, told?.on ?? null],
  }));
