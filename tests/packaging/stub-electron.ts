import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'pe-library';
import { Resource } from 'resedit';

/** What Electron's fuse reader looks for in a binary. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As many fuses as Electron 45 has; all off, so that what is set afterwards was set by us. */
const fuses = 9;

/**
 * Makes a folder that stands for Electron's own distribution: the same names, almost no bytes.
 *
 * electron-builder then really packs, offline, and what it packed can be looked at.
 */
export function makeStubElectron(folder: string, platform: 'linux' | 'win32'): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const locale of ['de', 'en-GB', 'en-US', 'fr']) {
    writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  }
  writeFileSync(join(folder, 'LICENSE'), 'Electron');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'Chromium');
  writeFileSync(join(folder, 'version'), '45.4.1');
  if (platform === 'linux') writeFileSync(join(folder, 'electron'), fuseWire(), { mode: 0o755 });
  else writeFileSync(join(folder, 'electron.exe'), windowsProgram());
}

function fuseWire(): Buffer {
  const header = Buffer.from([1, fuses]);
  const wire = Buffer.from('0'.repeat(fuses));
  return Buffer.concat([
    Buffer.from('stub '),
    Buffer.from(sentinel),
    header,
    wire,
    Buffer.alloc(64),
  ]);
}

/** A program without code that has version resources, and the fuses behind its end. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.create({
    lang: 1033,
    fixedInfo: { fileVersionMS: 45 * 65_536 },
    strings: [{ lang: 1033, codepage: 1200, values: { ProductName: 'Electron' } }],
  });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.concat([Buffer.from(program.generate()), fuseWire()]);
}
