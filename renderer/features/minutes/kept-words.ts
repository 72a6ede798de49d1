import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import type { KeptAction, KeptDecision } from '../../../shared/minutes/kept-notes.ts';

/** "AP36 · Sam Okoro, with Alex Sample · due Fri 15 January 2027". */
export function actionInWords({
  reference,
  owner,
  moreOwners,
  dueOn,
}: Pick<KeptAction, 'reference' | 'owner' | 'moreOwners' | 'dueOn'>): string {
  const lead = owner.name === '' ? 'nobody named yet' : owner.name;
  const others = moreOwners.map(({ name }) => name).join(', ');
  return [
    reference,
    others === '' ? lead : `${lead}, with ${others}`,
    dueOn === null ? 'no due date' : `due ${shortWeekday(dueOn)}`,
  ].join(' · ');
}

export const decisionInWords = ({ number }: Pick<KeptDecision, 'number'>): string =>
  `Decision ${number}`;

const shortWeekday = (day: string) => formatDayWithWeekday(day).replace(/^(\w{3})\w*/, '$1');
