import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { rollUpReport } from '../../../shared/documents/year-papers/roll-up-report.ts';
import { ordinaryLook } from '../../../shared/paper-look/paper-look.ts';
import type { rollUpContract } from '../../../shared/roll-up/contract.ts';
import { rollUpOf, type RollUp, type SummaryFile } from '../../../shared/roll-up/roll-up.ts';
import { wantedPath } from '../documents/destination.ts';
import { fileFailure } from '../documents/file-failure.ts';
import { draftFile } from '../documents/new-file.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

export const rollUpHandlers: HandlersOf<typeof rollUpContract> = {
  'rollUp.read': ({ from, year }) => readFolder(from, year),

  'rollUp.write': async ({ from, year, ...destination }, context) => {
    const { office, signal, progress, nowMs, today } = context;
    const rollUp = readFolder(from, year);
    const document = rollUpReport(rollUp, nowMs, today);
    const name = `PPGs ${formatFinancialYear(rollUp.year)}, summary of practices`;
    const wanted = wantedPath(destination, documentFileName([name]));
    progress({ done: 0, label: 'Building the report' });
    const { resources } = office.folders;
    const bytes = await office.doWork(
      'documents.build',
      { document, look: ordinaryLook, resources },
      { signal, progress },
    );
    signal.throwIfAborted();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    try {
      const path = draftFile(wanted, bytes).settle();
      return { path, sha256, title: document.title, leftOut: [], advice: '' };
    } catch (error) {
      throw fileFailure(error);
    }
  },
};

/** No summary is near this size; what is larger is another file. */
const largestSummary = 1_000_000;
const mostFiles = 2_000;

function readFolder(folder: string, year: number | undefined): RollUp {
  const names = jsonNames(folder);
  if (names.length === 0) {
    throw refused('There is no file that ends in .json in that folder.');
  }
  if (names.length > mostFiles) {
    throw refused(
      `There are more than ${mostFiles.toLocaleString('en-GB')} .json files in that folder.`,
    );
  }
  return rollUpOf(
    names.map((name) => readOne(folder, name)),
    year,
  );
}

function jsonNames(folder: string): string[] {
  if (!isAbsolute(folder)) throw refused('That is not the whole path of a folder.');
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith('.json'))
      .sort();
  } catch {
    throw refused('That folder is not there, or cannot be read.');
  }
}

/** A file that cannot be read is empty, and refused by its name with the others. */
function readOne(folder: string, fileName: string): SummaryFile {
  const path = join(folder, fileName);
  try {
    const facts = statSync(path);
    const fits = facts.isFile() && facts.size <= largestSummary;
    return { fileName, text: fits ? readFileSync(path, 'utf8') : '' };
  } catch {
    return { fileName, text: '' };
  }
}

const refused = (what: string): UserError =>
  new UserError(
    'REFUSED',
    `${what} Nothing was changed. Choose the folder with the summaries that the practices sent.`,
  );
