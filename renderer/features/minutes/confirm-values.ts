import type { confirmationFields } from '../../../shared/minutes/life.ts';
import type { z } from 'zod';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { personIn, type PersonValues } from './owner-choices.ts';

export type ChangeValues = { itemId: string; words: string; was: string; now: string };

/** A confirmation as its form holds it. */
export type ConfirmValues = {
  how: string;
  atMeetingId: string;
  on: DateParts;
  extent: string;
  changes: ChangeValues[];
  proposer: PersonValues;
  seconder: PersonValues;
};

type ConfirmationInput = z.input<typeof confirmationFields>;

export const noChange: ChangeValues = { itemId: '', words: '', was: '', now: '' };

/** What was opened again after a meeting had confirmed it: that meeting saw another text. */
export const confirmationAgain = (): ConfirmValues => ({ ...newConfirmation(null), how: '' });

/** Mostly the meeting after confirms. */
export const newConfirmation = (nextId: number | null): ConfirmValues => ({
  how: 'at a meeting',
  atMeetingId: nextId === null ? '' : String(nextId),
  on: partsOf(today()),
  extent: 'as presented',
  changes: [noChange],
  proposer: { choice: '', name: '' },
  seconder: { choice: '', name: '' },
});

/** What was typed for one way or extent and then not chosen is left out. */
export function confirmInput(values: ConfirmValues): ConfirmationInput {
  const { how, atMeetingId, on, extent, changes, proposer, seconder } = values;
  const byPost = how === 'by correspondence';
  return {
    how: how as ConfirmationInput['how'],
    atMeetingId: byPost || atMeetingId === '' ? null : Number(atMeetingId),
    ...(byPost ? { on: dateIn(on) ?? '' } : {}),
    proposer: personIn(proposer),
    seconder: personIn(seconder),
    changes:
      extent === 'with changes'
        ? changes.map(({ itemId, ...change }) => ({
            ...change,
            itemId: itemId === '' ? null : Number(itemId),
          }))
        : [],
  };
}
