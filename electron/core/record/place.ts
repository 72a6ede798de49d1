import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { placeWarnings } from '../../../shared/record/place-warnings.ts';

/** NFS, SMB, CIFS and SMB2 as `statfs(2)` numbers them. */
const networkVolumes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** Sentences about the place of a record that a person should know; empty for an ordinary disk. */
export function warningsForPlace(path: string): string[] {
  return placeWarnings(path, { resolved: resolved(path), onNetwork: isOnNetwork(path) });
}

/** A drive letter that is mapped to a share resolves to the share. */
function resolved(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isOnNetwork(path: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return networkVolumes.has(statfsSync(dirname(path)).type >>> 0);
  } catch {
    return false;
  }
}
