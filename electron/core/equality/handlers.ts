import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { changedWords } from '../../../shared/equality/changed-words.ts';
import type { equalityContract } from '../../../shared/equality/contract.ts';
import { questionSetOf } from '../../../shared/equality/question-words.ts';
import { fileFailure } from '../documents/file-failure.ts';
import { draftFile } from '../documents/new-file.ts';
import { requirePractice } from '../monitoring/require-practice.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { insertSet, insertUse } from './queries.ts';
import { readQuestionFile, type QuestionFile } from './read-question-file.ts';
import { editionInUse, knownEdition, listSets } from './service.ts';

export const equalityHandlers: HandlersOf<typeof equalityContract> = {
  'questions.inUse': (_input, { db }) => questionSetOf(editionInUse(db)),

  'questions.ofVersion': ({ version }, { db }) => questionSetOf(knownEdition(db, version)),

  'questions.list': (_input, { db }) => ({ sets: listSets(db) }),

  'questions.load': ({ path, apply: wanted, expectedSha256 }, context) => {
    requirePractice(context.person);
    const file = readQuestionFile(path);
    if (expectedSha256 !== undefined && expectedSha256 !== file.sha256) throw conflict('The file');
    const preview = context.read(({ db }) => previewOf(db, file));
    if (!wanted) return { ...preview, applied: false };
    context.office.backupBefore('an import', basename(path));
    return context.apply(({ db, trail, today, person }) => {
      const { version } = file.set;
      insertSet(db, { ...file, loadedOn: today, loadedBy: person.name });
      insertUse(db, version, today);
      trail({ subject: 'questions', after: { version, sha256: file.sha256 } });
      return { ...preview, applied: true };
    });
  },

  'questions.use': ({ version }, { db, trail, today, person }) => {
    requirePractice(person);
    const before = editionInUse(db).version;
    knownEdition(db, version);
    insertUse(db, version, today);
    trail({ subject: 'questions', before: { version: before }, after: { version } });
    return { sets: listSets(db) };
  },

  'questions.saveFile': ({ path }, { read }) => {
    const set = read(({ db }) => questionSetOf(editionInUse(db)));
    const bytes = Buffer.from(`${JSON.stringify(set, null, 2)}\n`, 'utf8');
    try {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path: draftFile(path, bytes).settle(), sha256 };
    } catch (error) {
      throw fileFailure(error, 'the file of questions');
    }
  },
};

/** What would change; refuses words of a version that is known, since answers are kept with it. */
function previewOf(db: ReadableDb, { set, sha256 }: QuestionFile) {
  const { version, source, date } = set;
  if (listSets(db).some((known) => known.version === version)) {
    throw new UserError(
      'REFUSED',
      `The record has questions of version ${version} already, and answers are kept with the version they were given to. Nothing was changed. Give the file a version of its own, such as ${version}-b.`,
    );
  }
  return {
    sha256,
    version,
    source,
    date,
    changes: changedWords(questionSetOf(editionInUse(db)), set),
  };
}
