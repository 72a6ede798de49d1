import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import type { KeptAction, KeptDecision } from '../../../shared/minutes/kept-notes.ts';

/** "AP36 · Sam Okoro, with Alex Sample · due Fri 15 January 2027". */
export function actionInWords({
  reference,
  owner,
  moreOwners,
  dueOn,
  dueRule,
}: Pick<KeptAction, 'reference' | 'owner' | 'moreOwners' | 'dueOn' | 'dueRule'>): string {
  const lead = owner.name === '' ? 'nobody named yet' : owner.name;
  const others = moreOwners.map(({ name }) => name).join(', ');
  return [
    reference,
    others === '' ? lead : `${lead}, with ${others}`,
    dueOn === null ? undatedWords[dueRule] : `due ${shortWeekday(dueOn)}`,
  ].join(' · ');
}

export const decisionInWords = ({ number }: Pick<KeptDecision, 'number'>): string =>
  `Decision ${number}`;

const undatedWords = {
  'as dated': 'no due date',
  'no date': 'no date, as agreed',
  'next meeting': 'due at the next meeting',
} as const;

const shortWeekday = (day: string) => formatDayWithWeekday(day).replace(/^(\w{3})\w*/, '$1');
