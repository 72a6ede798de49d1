import { z } from 'zod';
import { formatDay } from '../dates/format-day.ts';
import { isoDate, optionalLine, version } from '../rpc/fields.ts';
import { references } from './duty.ts';

/** How far the work on a sub-paragraph is, as people say; what it came to is what the record shows. */
export const workStates = ['not begun', 'under way', 'finished', 'not possible'] as const;

export const workStateFields = {
  reference: z.enum(references),
  state: z.enum(workStates, { error: 'Choose how far the work is' }),
  note: optionalLine(500).default(''),
};

export const workState = z.strictObject({
  ...workStateFields,
  note: z.string(),
  saidOn: isoDate,
  saidBy: z.string(),
  version,
});

export type WorkState = z.output<typeof workState>;

/** How a state is said on screen and in print. */
export const workWords: Readonly<Record<WorkState['state'], string>> = {
  'not begun': 'Not begun',
  'under way': 'Under way',
  finished: 'Finished for this year',
  'not possible': 'Not possible this year',
};

/** "Under way, said by Sample Manager on 4 May 2026: two more to ask"; without a full stop. */
export const workInWords = ({ state, saidBy, saidOn, note }: WorkState): string =>
  `${workWords[state]}, said by ${saidBy} on ${formatDay(saidOn)}${note === '' ? '' : `: ${note}`}`;
