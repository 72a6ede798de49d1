import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { UserError } from '../../core/rpc/user-error.ts';
import { fileRefused } from '../files/file-refused.ts';
import { officeDocument } from '../files/looks-like.ts';

/** What the text of a Word file may unpack to; minutes of 60 items take less than one. */
const mostBytes = 40_000_000;
const mostEntries = 5_000;

/**
 * REFUSED unless the bytes are a whole Word file whose text unpacks to a reasonable size. Every part
 * that will be read is unpacked once to its end, since the sizes in the archive are only a claim.
 */
export async function checkWordFile(bytes: Buffer, name: string): Promise<void> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true }).catch(() => {
    throw damaged(name);
  });
  try {
    if (zip.entryCount > mostEntries) throw tooBig(name);
    const entries = await entriesOf(zip, name);
    refuseOtherFiles(entries, name);
    let unpacked = 0;
    for (const entry of entries.filter(({ fileName }) => /\.(?:xml|rels)$/iu.test(fileName))) {
      unpacked = await unpack(zip, entry, { name, before: unpacked });
    }
  } finally {
    zip.close();
  }
}

async function entriesOf(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw damaged(name);
  }
  return entries;
}

function refuseOtherFiles(entries: readonly Entry[], name: string): void {
  const names = entries.map(({ fileName }) => fileName);
  if (names.includes('word/document.xml')) return;
  const seems = officeDocument(names);
  if (seems === 'a Word document') throw damaged(name);
  throw fileRefused(
    seems
      ? `“${name}” is ${seems}, not a Word document.`
      : `“${name}” is a ZIP file, not a Word document.`,
    'Choose a Word file (.docx) or a plain text file (.txt).',
  );
}

type Unpacking = { readonly name: string; readonly before: number };

async function unpack(zip: ZipFile, entry: Entry, { name, before }: Unpacking): Promise<number> {
  if (entry.isEncrypted()) {
    throw fileRefused(
      `“${name}” is protected by a password.`,
      'Take the password off and choose it again.',
    );
  }
  let bytes = before;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes += (chunk as Buffer).length;
      if (bytes > mostBytes) throw tooBig(name);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw damaged(name);
  }
  return bytes;
}

const damaged = (name: string) =>
  fileRefused(
    `“${name}” is a Word file that is damaged or incomplete.`,
    'Copy it again from where it came, or open it in Word and save it under another name.',
  );

const tooBig = (name: string) =>
  fileRefused(
    `“${name}” unpacks to far more than the minutes of a meeting, so it was not opened further.`,
    'Choose a Word file that holds minutes alone.',
  );
