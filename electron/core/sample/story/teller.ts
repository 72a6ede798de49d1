import { join } from 'node:path';
import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { Person } from '../../../../shared/session/contract.ts';
import type { Ask } from '../ask.ts';

/** What every part of the story is told with. */
export type Teller = {
  readonly ask: Ask;
  /** The financial year that the story tells whole, by the year it starts in: the last one over. */
  readonly year: number;
  /** The real day today; nothing happens after it. */
  readonly today: IsoDate;
  /** A day of the year told, from "04-01" to "03-31"; or of one `later` years after (or before) it. */
  readonly day: (monthAndDay: string, later?: number) => IsoDate;
  /** Moves the clock on, doing on its day what was put off until then. */
  readonly goTo: (day: IsoDate) => Promise<void>;
  /** Puts something off until a day; it never happens when that day is after today. */
  readonly putOff: (day: IsoDate, work: () => Promise<void>) => void;
  /** Says who sits at the computer. */
  readonly sit: (person: Person) => Promise<void>;
  /** Member ids by name, filled as people join. */
  readonly members: Map<string, number>;
  /** The folder of files that ship with the application. */
  readonly resources: string;
};

export const secretary: Person = { name: 'Sam Example', role: 'secretary' };
export const manager: Person = { name: 'Pat Example-Sample', role: 'practice manager' };

/** The id of a member who has joined by now. */
export function memberId({ members }: Teller, name: string): number {
  const id = members.get(name);
  if (id === undefined) throw new Error(`${name} has not joined yet`);
  return id;
}

/** The path of a sample file to keep in the record. */
export const keptFile = ({ resources }: Teller, name: string): string =>
  join(resources, 'sample-practice', 'kept', name);
