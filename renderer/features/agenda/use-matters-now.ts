import { isUpToDate, mattersChanged } from '../../../shared/agenda/drawn-matters.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type MattersNow = {
  /** Of the item under which they are written. */
  readonly title: string;
  /** What is different now, in sentences; empty when only the order or a line by hand is. */
  readonly changed: string;
};

/** What changed since open actions were written on an agenda; null while it is up to date. */
export function useMattersNow({ id, itemList }: Meeting): MattersNow | null {
  const { data } = useOperation('agenda.mattersArising', { meetingId: id });
  const item = itemList.find(({ purpose }) => purpose === 'matters arising');
  if (!item || !data || isUpToDate(item.agendaWords, data.matters)) return null;
  return { title: item.title, changed: mattersChanged(item.agendaWords, data.matters) };
}
