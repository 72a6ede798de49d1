import { join } from 'node:path';
import { launch } from '../stand-in/launch.ts';
import { askThrough, type Ask } from './ask-through.ts';
import { shownPage } from './shown-page.ts';

const years = 10;
const meetingsAYear = 6;

/** Makes a record of ten years through the application itself, and answers its path. */
export async function makeTenYears(userData: string): Promise<string> {
  const { electron, quitted } = launch({
    dist: join(import.meta.dirname, '../../dist'),
    appData: userData,
    env: { PPG_USER_DATA: userData },
  });
  const ask = askThrough(await shownPage(electron));
  await ask('session.say', { name: 'Alex Sample', role: 'secretary' });
  const { path } = (await ask('sample.make', { folder: userData })) as { readonly path: string };
  await ask('record.open', { path });
  await fill(ask);
  await ask('record.close', {});
  for (const window of electron.BrowserWindow.getAllWindows()) window.destroy();
  electron.app.quit();
  await quitted;
  return path;
}

async function fill(ask: Ask): Promise<void> {
  const { members } = (await ask('members.list', {})) as {
    readonly members: readonly { readonly id: number }[];
  };
  for (let n = 0; n < years * meetingsAYear; n += 1) {
    const year = 2016 + Math.floor(n / meetingsAYear);
    const month = String((n % meetingsAYear) * 2 + 1).padStart(2, '0');
    const meeting = (await ask('meetings.add', {
      heldOn: `${year}-${month}-12`,
      startsAt: '18:30',
      place: 'Sample Surgery',
    })) as { readonly id: number };
    for (let item = 1; item <= 8; item += 1) {
      await ask('meetings.addItem', {
        meetingId: meeting.id,
        title: `Item ${item}`,
        notes: 'What was said about it, in a few plain sentences. '.repeat(8),
      });
    }
  }
  if (members.length === 0) throw new Error('The sample has no members');
}
