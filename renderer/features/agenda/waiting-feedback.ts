import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Item } from '../../../shared/meetings/item.ts';

type Logged = {
  readonly title: string;
  readonly receivedOn: IsoDate;
  readonly itemIds: readonly number[];
};

type Agenda = {
  readonly heldOn: IsoDate;
  readonly itemList: readonly Pick<Item, 'title' | 'agendaWords'>[];
};

/** What had come by the meeting, was discussed at none, and does not stand on its agenda yet. */
export const waitingFeedback = <T extends Logged>(
  logged: readonly T[],
  { heldOn, itemList }: Agenda,
): T[] =>
  logged.filter(
    ({ title, receivedOn, itemIds }) =>
      itemIds.length === 0 &&
      receivedOn <= heldOn &&
      !itemList.some((item) => `${item.title}\n${item.agendaWords}`.includes(title)),
  );
