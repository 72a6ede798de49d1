import { join } from 'node:path';

/**
 * The folder of fonts, reference data and the sample practice: beside `dist` in the source tree,
 * beside the archive in an installed application (SQLite cannot read inside an archive).
 */
export function resolveResources(place: {
  readonly isPackaged: boolean;
  readonly resourcesPath: string;
  readonly dist: string;
}): string {
  return place.isPackaged
    ? join(place.resourcesPath, 'resources')
    : join(place.dist, '..', 'resources');
}
