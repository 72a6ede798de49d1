import { relative } from 'node:path';
import { openOffice } from '../../electron/core/open-office.ts';
import type { DoWork } from '../../electron/core/jobs/do-work.ts';
import type { Clock } from '../../electron/core/office.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { askThrough, type Ask } from '../../electron/core/sample/ask.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { formatFinancialYear } from '../../shared/dates/financial-year.ts';
import { timer } from './timer.ts';
import { writeYearPapers } from './write-year-papers.ts';

type Demo = {
  /** An existing, empty folder. */
  readonly folder: string;
  readonly resources: string;
  /** A folder for what the application keeps for itself: settings and backups. */
  readonly userData: string;
  readonly doWork: DoWork;
  /** The computer’s own unless given. */
  readonly clock?: Clock;
  readonly say: (line: string) => void;
};

/**
 * Makes the sample practice and every Word document of it through the operations that a person
 * uses, and says what was made and how long each step took.
 */
export async function runDemo({ folder, say, ...place }: Demo): Promise<void> {
  const settings = settingsInMemory({
    person: { name: 'Sample visitor', role: 'practice manager' },
  });
  const office = openOffice({ ...place, settings });
  const ask = askThrough(
    createDispatcher(office, (error) => {
      throw error;
    }),
  );
  const time = timer(say);
  say('A sample practice: its people, meetings and figures for its list are invented.');
  try {
    const sample = await time('Sample practice: record and monitoring file', () =>
      ask('sample.make', { folder }),
    );
    say(`  ${relative(process.cwd(), sample.path)}`);
    say(`  ${relative(process.cwd(), sample.monitoringPath)}`);
    for (const path of await writeDocuments(ask, folder, time)) {
      say(`  ${relative(process.cwd(), path)}`);
    }
    const { documents } = await ask('documents.list', {});
    const { record } = await ask('record.status', {});
    say(
      `${documents.length} documents are registered; the trail has ${record?.trail.count} entries.`,
    );
  } finally {
    office.close();
  }
}

async function writeDocuments(
  ask: Ask,
  folder: string,
  time: ReturnType<typeof timer>,
): Promise<string[]> {
  const { meetings, years } = await ask('meetings.list', {});
  const paths: string[] = [];
  const write = async (label: string, work: () => Promise<{ readonly path: string }>) =>
    void paths.push((await time(label, work)).path);
  for (const year of years) {
    const name = formatFinancialYear(year);
    await write(`Evidence report ${name}`, () => ask('documents.evidenceReport', { year, folder }));
    await write(`Evidence report ${name}, public copy`, () =>
      ask('documents.evidenceReport', { year, folder, publicCopy: true }),
    );
    await writeYearPapers(ask, { year, folder }, write);
  }
  const [next] = meetings;
  const minuted = meetings.find(({ held, items }) => held && items > 0);
  if (minuted) await writeMinutes(ask, { meetingId: minuted.id, folder }, write);
  const corrected = await withChanges(ask, meetings);
  if (corrected !== undefined) {
    await write('Minutes, confirmed with changes', () =>
      ask('documents.minutes', { meetingId: corrected, folder }),
    );
  }
  await write('Actions to do', () => ask('documents.actionList', { folder }));
  for (const year of years) {
    await write(`Attendance record ${formatFinancialYear(year)}`, () =>
      ask('documents.attendanceRecord', { year, folder }),
    );
  }
  const agm = meetings.find(({ kind }) => kind === 'annual general');
  if (agm) {
    await write('Papers of the annual general meeting', () =>
      ask('documents.agmPapers', { meetingId: agm.id, folder }),
    );
  }
  if (next) {
    await write('Sign-in sheet of the next meeting', () =>
      ask('documents.signInSheet', { meetingId: next.id, folder }),
    );
  }
  const { worksheets } = await ask('worksheets.list', {});
  for (const { id, title } of worksheets) {
    await write(title, () => ask('worksheets.write', { id, folder }));
  }
  await write('Contact list', () => ask('documents.contactList', { folder }));
  await write('Equality monitoring form', () => ask('documents.equalityForm', { folder }));
  await write('Equality monitoring form, large print', () =>
    ask('documents.equalityForm', { folder, largePrint: true }),
  );
  return paths;
}

type Write = (label: string, work: () => Promise<{ readonly path: string }>) => Promise<void>;

async function writeMinutes(
  ask: Ask,
  where: { readonly meetingId: number; readonly folder: string },
  write: Write,
): Promise<void> {
  const { meetingId } = where;
  await write('Minutes', () => ask('documents.minutes', where));
  await write('Minutes, large print', () =>
    ask('documents.minutes', { ...where, largePrint: true }),
  );
  const { copyId: accepted } = await ask('documents.checkPublicMinutes', { meetingId });
  for (const form of ['word', 'text', 'web page'] as const) {
    await write(`Minutes, public copy, ${form}`, () =>
      ask('documents.publicMinutes', { ...where, form, accepted }),
    );
  }
}

/** The newest meeting whose minutes were confirmed with changes. */
async function withChanges(
  ask: Ask,
  meetings: readonly { readonly id: number }[],
): Promise<number | undefined> {
  for (const { id } of meetings) {
    const { confirmation } = await ask('minutes.life', { meetingId: id });
    if (confirmation && confirmation.changes.length > 0) return id;
  }
  return undefined;
}
