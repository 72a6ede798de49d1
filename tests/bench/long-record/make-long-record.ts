import { doWorkHere } from '../../../electron/core/jobs/do-work.ts';
import { openOffice } from '../../../electron/core/open-office.ts';
import { createDispatcher } from '../../../electron/core/rpc/dispatcher.ts';
import { askThrough } from '../../../electron/core/sample/ask.ts';
import { makeSample } from '../../../electron/core/sample/make-sample.ts';
import { settingsInMemory } from '../../../electron/core/settings/settings-store.ts';
import { note } from '../../fixtures/temporary-place.ts';
import { mulberry } from '../mulberry.ts';
import { dayOf, liveMonth, type Months } from './live-month.ts';

export type LongRecord = {
  readonly meetings: number;
  readonly feedback: number;
  readonly improvements: number;
  /** Entries of the trail, those of the work above among them. */
  readonly entries: number;
};

/** What issue and bench call twenty years. */
export const twentyYears: LongRecord = {
  meetings: 240,
  feedback: 2_000,
  improvements: 1_000,
  entries: 100_000,
};

const people = 24;

type Place = { readonly folder: string; readonly resources: string; readonly backups: string };

/**
 * Makes a record of monthly meetings up to today by the operations that a person uses, each on its
 * own day, on top of the sample practice with its reviews and terms. Answers its path.
 */
export async function makeLongRecord(place: Place, size: LongRecord): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const sample = await makeSample({
    ...place,
    today,
    signal: new AbortController().signal,
    progress: () => {},
  });
  let nowMs = Date.now();
  const office = openOffice({
    userData: place.folder,
    resources: place.resources,
    doWork: doWorkHere,
    settings: settingsInMemory({ person: { name: 'Sample Manager', role: 'practice manager' } }),
    clock: { nowMs: () => nowMs },
  });
  const ask = askThrough(
    createDispatcher(office, (error) => {
      throw error;
    }),
  );
  try {
    await ask('record.open', { path: sample.path });
    const months: Months = {
      ask,
      today,
      count: size.meetings,
      random: mulberry(20),
      members: [],
      setDay: (day) => {
        nowMs = Date.parse(`${day}T19:00:00Z`);
      },
    };
    months.setDay(dayOf(months, 0));
    for (let n = 1; n <= people; n += 1) {
      const name = `Sample Longstanding${n}`;
      const joinedOn = dayOf(months, 0);
      const member = { name, registration: 'registered patient' as const, joinedOn };
      months.members.push((await ask('members.add', member)).id);
    }
    for (let month = 0; month < size.meetings; month += 1) {
      await liveMonth(months, month, {
        feedback: shareOf(size.feedback, month, size.meetings),
        improvements: shareOf(size.improvements, month, size.meetings),
      });
    }
    nowMs = Date.now();
    const { count } = await ask('trail.head', {});
    note(office.requireRecord(), Math.max(0, size.entries - count));
  } finally {
    office.close();
  }
  return sample.path;
}

/** How many of all fall into a month when they are spread evenly. */
const shareOf = (all: number, month: number, months: number): number =>
  Math.floor((all * (month + 1)) / months) - Math.floor((all * month) / months);
