import { join } from 'node:path';
import type { spellingContract } from '../../../shared/spelling/contract.ts';
import { fold } from '../../../shared/text/fold.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { itemsOf } from '../meetings/items/service.ts';
import { peopleAt } from '../meetings/people-at.ts';
import { memberNames } from '../members/service.ts';
import type { Office } from '../office.ts';
import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { deleteWord, insertWord, selectWords } from './queries.ts';

/** More than anybody puts right in one go. */
const mostWords = 50;

/** What the trail calls them. */
const subject = 'own words';

const dictionaryIn = (office: Office) => join(office.folders.resources, 'spelling');

export const spellingHandlers: HandlersOf<typeof spellingContract> = {
  'spelling.check': async ({ text, meetingId }, { office, signal, progress, read }) => {
    const known = read(({ db }) => [...selectWords(db), ...namesKnown(db, meetingId)]);
    const folder = dictionaryIn(office);
    return office.doWork('spelling.check', { text, known, folder }, { signal, progress });
  },

  'spelling.checkMinutes': async ({ meetingId }, { office, signal, progress, read }) => {
    const { known, items } = read(({ db }) => ({
      known: [...selectWords(db), ...namesKnown(db, meetingId)],
      items: itemsOf(db, meetingId),
    }));
    const unknown = await office.doWork(
      'spelling.unknownWords',
      { texts: items.map(({ notes }) => notes), known, folder: dictionaryIn(office) },
      { signal, progress },
    );
    return {
      items: items.flatMap(({ id: itemId, position, title }, index) => {
        const words = unknown[index] ?? [];
        const count = words.length;
        return count === 0
          ? []
          : { itemId, position, title, words: words.slice(0, mostWords), count };
      }),
    };
  },

  'spelling.words': (_input, { db }) => ({
    words: selectWords(db).sort((a, b) => a.localeCompare(b, 'en-GB')),
  }),

  'spelling.addWord': ({ word }, { db, trail }) => {
    if (selectWords(db).some((own) => fold(own) === fold(word))) throw known(word);
    insertWord(db, word);
    trail({ subject, after: { word } });
    return { word };
  },

  'spelling.removeWord': ({ word }, { db, trail }) => {
    if (!deleteWord(db, word)) throw notFound('This word');
    trail({ subject, before: { word } });
    return { word };
  },
};

function known(word: string): UserError {
  return new UserError('INVALID_INPUT', 'There is a problem with what was entered.', {
    word: `“${word}” is one of the own words already`,
  });
}

/** Every part of the names of members, of who was at the meeting, of practice and group. */
function namesKnown(db: ReadableDb, meetingId: number | null): string[] {
  const practice = practiceOf(db);
  const there = meetingId === null ? [] : peopleAt(db, storedMeeting(db, meetingId));
  return [
    ...memberNames(db).values(),
    ...there.map(({ name }) => name),
    practice?.name ?? '',
    practice?.ppgName ?? '',
  ].flatMap((name) => name.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []);
}
