import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordArgument } from './record-argument.ts';
import { resolveResources } from './resources.ts';
import { isFirstInstance } from './single-instance.ts';
import { userDataFolder } from './user-data.ts';

it('keeps its files in the local profile on Windows, not the roaming one', () => {
  const env = { LOCALAPPDATA: '/local' };

  expect(userDataFolder({ platform: 'win32', env, appData: '/roaming' })).toBe(
    join('/local', 'PPG Records'),
  );
  expect(userDataFolder({ platform: 'linux', env, appData: '/config' })).toBe(
    join('/config', 'PPG Records'),
  );
});

it('takes another folder when told', () => {
  const env = { PPG_USER_DATA: '/mine' };

  expect(userDataFolder({ platform: 'linux', env, appData: '/config' })).toBe('/mine');
});

it('trap 27: sets the folder before it asks for the lock', () => {
  const calls: string[] = [];

  isFirstInstance(
    {
      setPath: (name, path) => void calls.push(`${name} ${path}`),
      requestSingleInstanceLock: () => calls.push('lock') > 0,
    },
    '/mine',
  );

  expect(calls).toEqual(['userData /mine', 'lock']);
});

it('finds the resources beside the archive or in the source tree', () => {
  const place = { resourcesPath: '/app/resources', dist: '/src/dist' };

  expect(resolveResources({ ...place, isPackaged: true })).toBe(join('/app/resources/resources'));
  expect(resolveResources({ ...place, isPackaged: false })).toBe(join('/src/resources'));
});

it.each([
  [['app', '/home/sample/group.ppg'], '/home/sample/group.ppg'],
  [['app', '--flag', 'C:\\Records\\GROUP.PPG'], 'C:\\Records\\GROUP.PPG'],
  [['app.ppg'], undefined],
  [['app', '--open=x.ppg'], undefined],
  [['app', 'x.ppg-monitoring'], undefined],
])('takes the record out of %j', (argv, path) => {
  expect(recordArgument(argv)).toBe(path);
});
