import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { placeWarnings } from '../../../shared/record/place-warnings.ts';

/** NFS, SMB, CIFS and SMB2 as `statfs(2)` numbers them. */
const networkVolumes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** Sentences about the place of a record that a person should know; empty for an ordinary disk. */
export function warningsForPlace(path: string): string[] {
  return placeWarnings(path, { resolved: resolved(path), onNetwork: isOnNetwork(path) });
}

/** The path as the system resolves it: a drive letter that is mapped to a share resolves to the share. */
export function resolved(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether the folder of a path lies on a network volume, where the system says so. */
export function isOnNetwork(path: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return networkVolumes.has(statfsSync(dirname(path)).type >>> 0);
  } catch {
    return false;
  }
}
