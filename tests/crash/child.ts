import { writeSync } from 'node:fs';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { kinds, okWith, work } from './work.ts';

// Works on a record through the real core until it is killed: node child.cjs KIND RECORD FOLDER
const [asked, recordPath, folder] = process.argv.slice(2);
const kind = kinds.find((known) => known === asked);
if (!kind || !recordPath || !folder) throw new Error('KIND RECORD FOLDER');

const office = openOffice({
  doWork: doWorkHere,
  userData: `${folder}/user-data`,
  resources: `${folder}/none`,
  settings: settingsInMemory({ person: { name: 'Alex Sample', role: 'practice manager' } }),
});
const dispatch = createDispatcher(office, (error) => {
  throw error;
});

work[kind]({
  folder,
  recordPath,
  ok: okWith(dispatch),
  acknowledge: (what) => writeSync(1, `${what}\n`),
}).catch((error: unknown) => {
  writeSync(2, `${String(error)}\n`);
  process.exitCode = 1;
});
