import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeStubElectron } from './stub-electron.ts';

const root = join(import.meta.dirname, '../..');
const builder = join(root, 'node_modules/electron-builder/cli.js');

/** Packs the built application for a platform with the stub; answers the folder it packed into. */
export function pack(folder: string, platform: 'linux' | 'win32'): string {
  const dist = join(folder, `electron-${platform}`);
  const output = join(folder, `out-${platform}`);
  makeStubElectron(dist, platform);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      builder,
      platform === 'linux' ? '--linux' : '--win',
      '--x64',
      '--dir',
      '-c.win.signAndEditExecutable=false',
      `-c.electronDist=${dist}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  );
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}\n${stderr}`);
  return join(output, platform === 'linux' ? 'linux-unpacked' : 'win-unpacked');
}
