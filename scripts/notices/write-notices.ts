import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesText, shippedPackages } from './notices.ts';

/** Writes dist/THIRD-PARTY-NOTICES.txt from what the last builds contain. */
export function writeNotices(root: string): void {
  const text = noticesText(shippedPackages(root), root);
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), text);
}
