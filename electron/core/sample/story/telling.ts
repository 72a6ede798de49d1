import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { Ask } from '../ask.ts';
import { secretary, type Teller } from './teller.ts';

type Telling = {
  readonly ask: Ask;
  readonly resources: string;
  readonly today: IsoDate;
  readonly year: number;
  readonly setClock: (nowMs: number) => void;
};

type PutOff = { readonly on: IsoDate; readonly work: () => Promise<void> };

/** A teller who keeps the calendar: what was put off is done when its day is passed. */
export function tellerFor({ ask, resources, today, year, setClock }: Telling): Teller & {
  readonly begin: (path: string) => Promise<void>;
} {
  let waiting: PutOff[] = [];
  // Seven in the evening in winter, so that the day is the same by any British clock; early today,
  // so that what is done next in the record does not come before what it tells.
  const setDay = (day: IsoDate) =>
    setClock(Date.parse(`${day}T${day === today ? '06' : '19'}:00:00Z`));
  const teller: Teller = {
    ask,
    resources,
    today,
    year,
    members: new Map(),
    day: (monthAndDay, later = 0) =>
      `${year + later + (monthAndDay < '04-01' ? 1 : 0)}-${monthAndDay}`,
    goTo: async (day) => {
      const due = waiting.filter(({ on }) => on <= day);
      waiting = waiting.filter(({ on }) => on > day);
      for (const { on, work } of due.sort((a, b) => (a.on < b.on ? -1 : 1))) {
        setDay(on);
        await work();
      }
      setDay(day);
    },
    putOff: (on, work) => {
      waiting.push({ on, work });
    },
    sit: async (person) => void (await ask('session.say', person)),
  };
  const begin = async (path: string) => {
    await teller.goTo(teller.day('03-02', -1));
    await teller.sit(secretary);
    await ask('record.create', { path });
  };
  return { ...teller, begin };
}
