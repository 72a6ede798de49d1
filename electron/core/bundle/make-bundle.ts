import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import type { bundleContract } from '../../../shared/bundle/contract.ts';
import { indexPage } from '../../../shared/bundle/index-page.ts';
import { indexPaper, type BundleIndex } from '../../../shared/bundle/index-paper.ts';
import { readers } from '../../../shared/bundle/readers.ts';
import { sumsOf, type Manifest } from '../../../shared/bundle/manifest.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { fileFailure } from '../documents/file-failure.ts';
import { keepPublishedInBundle } from '../documents/public-figures.ts';
import { requirePracticeForWhole } from '../documents/require-practice-for-whole.ts';
import { requireRegister } from '../documents/write-document.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import { practiceOf } from '../practice/service.ts';
import { erasedSince } from '../record/trail/erase.ts';
import { trailHead, type TrailHead } from '../record/trail/head.ts';
import type { CommandContext, JobContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import { bundleAbout } from './about.ts';
import type { CollectedPart } from './bundle-part.ts';
import { BundleFolder } from './fill-bundle.ts';
import { packFolder } from './pack.ts';
import { requireRoom } from './room.ts';
import { trailFile } from './trail-file.ts';
import { verifyPage } from './verify-page.ts';

type Input = z.output<(typeof bundleContract)['bundle.make']['input']>;

/**
 * Makes a bundle in a folder of its own beside where it is wanted, and gives it its name last, in
 * the transaction that enters it in the trail. Cancelled or refused half-way, it leaves nothing.
 */
export async function makeBundle(input: Input, context: JobContext) {
  requirePracticeForWhole(context.person);
  requireRegister(context);
  if (!isAbsolute(input.folder)) throw wholePath();
  const plan = planOf(input, context);
  const draft = join(input.folder, `.ppg-bundle-${randomUUID()}.partial`);
  const packed = `${draft}.zip`;
  try {
    requireRoom(input.folder, { ...plan.room, copies: input.as === 'zip' ? 2.1 : 1.1 });
    const made = await fill(draft, plan, context);
    context.progress({ done: made.manifest.files.length, label: 'Finishing the bundle' });
    if (input.as === 'zip') {
      const paths = [...made.manifest.files.map(({ path }) => path), ...unlisted];
      await packFolder(draft, packed, { root: plan.name, paths, signal: context.signal });
    }
    context.signal.throwIfAborted();
    return enter(input, context, { ...made, plan, from: input.as === 'zip' ? packed : draft });
  } catch (error) {
    throw fileFailure(error, 'the bundle');
  } finally {
    rmSync(packed, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

type Plan = ReturnType<typeof planOf>;

/** Everything the bundle says, taken from the record in one go, so that it fits together. */
function planOf(input: Input, context: JobContext) {
  return context.read((query) => {
    const practice = practiceOf(query.db);
    const { groupName } = whoWeAre(query.db);
    const { what, name, subject, year, parts: wanted } = bundleAbout(query, input);
    const parts = wanted.map((part) => ({ ...part, ...part.collect(query, year) }));
    return {
      name: documentFileName(name, ''),
      what,
      subject,
      parts,
      leftOut: parts.flatMap(({ leftOut }) => leftOut),
      hidden: parts.flatMap(({ hidden = [] }) => hidden),
      toCheck: parts.flatMap(({ toCheck = [] }) => toCheck),
      published: parts.flatMap(({ published }) => published ?? []),
      room: roomFor(parts),
      about: {
        format: 'ppg-bundle-1' as const,
        title: `${what}: ${groupName}`,
        practice: practice?.name ?? '',
        odsCode: practice?.odsCode ?? '',
        year,
        madeAtMs: query.nowMs,
        head: trailHead(query.db),
      },
    };
  });
}

function roomFor(parts: readonly CollectedPart[]) {
  const contents = parts.flatMap(({ files }) => files.map(({ content }) => content));
  return {
    bytes: contents.reduce((sum, one) => sum + (one.kind === 'kept' ? one.file.size : 0), 0),
    documents: contents.length + 1,
  };
}

const toCheckIt = 'To check the bundle';

/** Beside the files that are listed: the list, and the sums of all. */
const unlisted = ['manifest.json', 'SHA256SUMS.txt'] as const;

type Filled = { readonly manifest: Manifest; readonly fingerprint: string };

async function fill(root: string, plan: Plan, context: JobContext): Promise<Filled> {
  mkdirSync(root);
  const bundle = new BundleFolder(root, context);
  const total = plan.parts.reduce((sum, { files }) => sum + files.length, 0);
  for (const part of plan.parts) {
    for (const file of part.files) {
      const done = bundle.listed.length;
      context.progress({ done, total, label: `Writing ${file.title}` });
      await bundle.add(part, file);
    }
  }
  const check = { part: toCheckIt };
  const trail = await trailFile(context, plan.about.head);
  bundle.put('trail.json', trail, { ...check, title: 'The trail of the record, without names' });
  const page = verifyPage(context.office.folders.resources);
  bundle.put('verify.html', page, { ...check, title: 'Check this bundle in a browser' });
  const index = indexOf(plan, bundle);
  const paper = await bundle.word(indexPaper(index));
  bundle.put('index.html', indexPage(index), { part: 'Index', title: 'Index' });
  bundle.put('Index.docx', paper, { part: 'Index', title: 'Index as a Word document' });
  const manifest: Manifest = { ...plan.about, files: bundle.listed };
  const bytes = bundle.write('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`);
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  bundle.write('SHA256SUMS.txt', sumsOf(manifest, fingerprint));
  return { manifest, fingerprint };
}

const indexOf = (
  { about, parts, leftOut, hidden }: Plan,
  { listed }: BundleFolder,
): BundleIndex => ({
  manifest: { ...about, files: [...listed] },
  leftOut,
  hidden,
  readers: new Map([
    ...parts.map(({ heading, readers: said }) => [heading, said] as const),
    [toCheckIt, readers.noNames],
  ]),
});

type Finished = Filled & { readonly plan: Plan; readonly from: string };

function enter(input: Input, context: JobContext, { manifest, fingerprint, plan, from }: Finished) {
  const files = manifest.files.length + unlisted.length;
  const size = manifest.files.reduce((sum, file) => sum + file.size, 0);
  const head: TrailHead = manifest.head;
  let path: string | undefined;
  try {
    return context.apply(({ db, trail, nowMs, person }) => {
      if (erasedSince(db, head.count)) throw erasedMeanwhile();
      const free = freeName(join(input.folder, plan.name), input.as === 'zip' ? '.zip' : '');
      renameSync(from, free);
      path = free;
      const { leftOut, hidden, toCheck, subject, what } = plan;
      trail({ subject, after: { what, path, fingerprint, files, head } });
      keepFigures({ db, nowMs, person }, plan, { path, fingerprint, head });
      return { path, fingerprint, files, size, trail: head, leftOut, hidden, toCheck };
    });
  } catch (error) {
    if (path !== undefined) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

type Made = { readonly path: string; readonly fingerprint: string; readonly head: TrailHead };

function keepFigures(
  { db, nowMs, person }: Pick<CommandContext, 'db' | 'nowMs' | 'person'>,
  { what, published: all }: Plan,
  { path, fingerprint, head }: Made,
): void {
  for (const published of all) {
    keepPublishedInBundle(db, {
      title: what,
      path,
      sha256: fingerprint,
      madeAtMs: nowMs,
      madeBy: person.name,
      trailEntries: head.count,
      trailHash: head.count === 0 ? null : head.hash,
      published,
    });
  }
}

function freeName(stem: string, ending: string): string {
  for (let number = 1; ; number++) {
    const path = number === 1 ? `${stem}${ending}` : `${stem} (${number})${ending}`;
    if (!existsSync(path)) return path;
  }
}

const erasedMeanwhile = (): UserError =>
  new UserError(
    'CONFLICT',
    'Somebody’s details were erased while the bundle was being made, and it may still hold them. So it was not written, and nothing in the record was changed. Make the bundle again.',
  );

const wholePath = (): UserError =>
  new UserError('INVALID_INPUT', 'Choose a folder for the bundle.', {
    folder: 'Enter the whole path, from the disk on',
  });
