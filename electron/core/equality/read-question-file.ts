import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { currentEdition } from '../../../shared/equality/current-edition.ts';
import { questionSet, type QuestionSet } from '../../../shared/equality/question-set.ts';
import { problemsOfSet } from '../../../shared/equality/question-words.ts';
import { fileRefused } from '../../worker/files/file-refused.ts';

/** The questions take some 10 kB; anything much larger is another file chosen by mistake. */
const mostBytes = 256 * 1024;

/** Problems beyond these are counted, not told. */
const mostTold = 5;

const advice =
  'Write the questions in use to a file, change the words there, and choose that file.';

export type QuestionFile = { readonly set: QuestionSet; readonly sha256: string };

/** Reads a file of questions whole; refuses in words what is none, or what could not be counted. */
export function readQuestionFile(path: string): QuestionFile {
  const name = basename(path);
  const bytes = readBytes(path, name);
  const read = questionSet.safeParse(parsed(bytes, name));
  if (!read.success) {
    const told = read.error.issues.map(
      ({ path: place, message }) =>
        `${place.length === 0 ? 'the file' : place.join('.')}: ${message}`,
    );
    throw fileRefused(`“${name}” is not a whole set of questions: ${inShort(told)}`, advice);
  }
  const problems = problemsOfSet(read.data, currentEdition);
  if (problems.length > 0) throw fileRefused(`In “${name}”: ${inShort(problems)}`, advice);
  return { set: read.data, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function inShort(problems: readonly string[]): string {
  const told = problems.slice(0, mostTold).join(' ');
  const more = problems.length - mostTold;
  return more > 0 ? `${told} There are ${more} more.` : told;
}

function parsed(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw fileRefused(`“${name}” is not a JSON file that can be read.`, advice);
  }
}

function readBytes(path: string, name: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > mostBytes)
      throw fileRefused(`“${name}” is too large for a set of questions.`, advice);
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw fileRefused(
      code === 'ENOENT' ? `“${name}” is not there.` : `“${name}” could not be read (${code}).`,
      'Close it in other programs and choose it again.',
    );
  }
}
