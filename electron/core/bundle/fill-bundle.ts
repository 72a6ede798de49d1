import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import type { ListedFile } from '../../../shared/bundle/manifest.ts';
import { paperLookOf } from '../paper-look/service.ts';
import { writeFileOut } from '../evidence/files/take-out.ts';
import type { JobContext } from '../rpc/context.ts';
import type { BundleFile } from './bundle-part.ts';

/** A bundle being written into its folder, with the list of what is in it so far. */
export class BundleFolder {
  readonly listed: ListedFile[] = [];
  private readonly taken = new Set<string>();
  private readonly root: string;
  private readonly context: JobContext;

  constructor(root: string, context: JobContext) {
    this.root = root;
    this.context = context;
  }

  /** Writes a file of a part, under its own name or one with a number. */
  async add(part: { readonly heading: string; readonly folder: string }, file: BundleFile) {
    const { content } = file;
    const path = this.freePath(part.folder, file.name);
    const about = { title: file.title, part: part.heading };
    if (content.kind === 'text') this.put(path, content.text, about);
    else if (content.kind === 'document') this.put(path, await this.word(content.document), about);
    else {
      const { size, sha256 } = content.file;
      // Its own progress stays unsaid: what is told is how many files of the bundle are done.
      const quiet = { ...this.context, progress: () => {} };
      await writeFileOut(content.file, this.placeOf(path), quiet);
      this.listed.push({ path, ...about, size, sha256 });
    }
  }

  /** Writes bytes or a text under a path of its own and lists it. */
  put(path: string, content: Uint8Array | string, about: Pick<ListedFile, 'title' | 'part'>): void {
    const bytes = this.write(path, content);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.listed.push({ path, ...about, size: bytes.length, sha256 });
  }

  /** Writes what the list cannot hold: itself, and its hash. Answers the bytes. */
  write(path: string, content: Uint8Array | string): Uint8Array {
    this.context.signal.throwIfAborted();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    writeFileSync(this.placeOf(path), bytes, { flag: 'wx', flush: true });
    return bytes;
  }

  private placeOf(path: string): string {
    const target = join(this.root, ...path.split('/'));
    mkdirSync(dirname(target), { recursive: true });
    return target;
  }

  word(document: PlainDocument): Promise<Uint8Array> {
    const { office, read, signal } = this.context;
    const { resources } = office.folders;
    const look = read(({ db }) => paperLookOf(db));
    return office.doWork(
      'documents.build',
      { document, look, resources },
      { signal, progress: () => {} },
    );
  }

  /** Windows and macOS take "A.txt" and "a.TXT" for the same name, macOS two spellings of "é" too. */
  private freePath(folder: string, name: string): string {
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]{1,10})?$/su.exec(name.normalize()) ?? [];
    // A long name is cut before it gets a number, which would be cut off with the rest of it.
    const fit = documentFileName([stem], '');
    const end = ending === '' ? '' : documentFileName([ending], '');
    for (let number = 1; ; number++) {
      const tried = `${number === 1 ? fit : `${fit} (${number})`}${end}`;
      const path = folder === '' ? tried : `${folder}/${tried}`;
      if (this.taken.has(path.toLowerCase())) continue;
      this.taken.add(path.toLowerCase());
      return path;
    }
  }
}
