import { formatMoment } from '../dates/format-moment.ts';
import type { BackupFacts, LockHolder, OpenChoice, OpenProblem } from './opening.ts';

export type Found = {
  /** The file's own name, as a person knows it. */
  readonly file: string;
  readonly backups: readonly BackupFacts[];
  readonly holder: LockHolder | null;
  /** What a file that is not a record seems to be. */
  readonly looksLike?: 'text' | 'other database' | 'unknown' | undefined;
};

const untouched = 'Nothing was changed: the file is exactly as it was.';

/** What was found, that nothing was changed, and what can be done. */
export function openProblemInWords(problem: OpenProblem, found: Found): string {
  return [describe(problem, found), ...backupSentence(problem, found)].join(' ');
}

function describe(problem: OpenProblem, { file, holder, looksLike }: Found): string {
  switch (problem) {
    case 'not found':
      return `There is no file called ${file} in that place. It may have been moved, renamed or deleted, or be on a drive that is not connected.`;
    case 'not a file':
      return `${file} is a folder, not a record. Choose the file that ends in .ppg.`;
    case 'no permission':
      return `This computer does not let you read ${file}. ${untouched} Ask whoever looks after the computer, or choose another file.`;
    case 'empty':
      return `${file} is empty: there is nothing in it at all. ${untouched} This happens when a copy was cut short.`;
    case 'foreign':
      return `${foreignWords(file, looksLike)} ${untouched} Choose another file.`;
    case 'damaged':
      return `${file} is damaged and cannot be opened safely. ${untouched}`;
    case 'needs a passphrase':
      return `${file} is protected. Enter its passphrase.`;
    case 'wrong passphrase':
      return `That passphrase does not open ${file}. Check capital letters and spaces, then try again. If you are sure of the passphrase, the beginning of the file may be damaged: from outside the two look the same. ${untouched}`;
    case 'newer version':
      return `${file} was made by a newer or different version of this application. ${untouched} Install the newest version on this computer, then open it again.`;
    case 'older version, read only':
      return `${file} was made by an earlier version and has to be brought up to date before it can be read, but it cannot be written to where it is. ${untouched} Copy it to this computer and open the copy.`;
    case 'in use':
      return `${whoHolds(holder)} has ${file} open${since(holder)}. ${untouched} You can open it to read only, or wait until it is closed there.`;
    case 'left locked':
      return `${file} is marked as open by ${whoHolds(holder)}${since(holder)}, but nothing has stirred there for 25 seconds. That computer may have stopped without closing the record, or be asleep. ${untouched} Take over only if you know that nobody is working there.`;
  }
}

function foreignWords(file: string, looksLike: Found['looksLike']): string {
  if (looksLike === 'text') return `${file} is not a PPG record: it looks like a text file.`;
  if (looksLike === 'other database')
    return `${file} is not a PPG record: it looks like another program's database.`;
  return `${file} is not a PPG record, or its beginning is damaged so that it cannot be recognised.`;
}

const whoHolds = (holder: LockHolder | null): string =>
  holder?.user
    ? `${holder.user} on the computer ${holder.host}`
    : 'Another copy of this application';

const since = (holder: LockHolder | null): string =>
  holder?.sinceMs ? ` since ${formatMoment(holder.sinceMs)}` : '';

function backupSentence(problem: OpenProblem, { backups }: Found): string[] {
  const newest = backups.find(({ present }) => present);
  if (!offersBackups.has(problem)) return [];
  if (newest) {
    return [
      `The newest backup on this computer was made on ${formatMoment(newest.madeAtMs)}, with ${newest.trail.count} recorded ${newest.trail.count === 1 ? 'change' : 'changes'}. What was recorded after that is not in it.`,
    ];
  }
  return problem === 'damaged' ? ['There is no backup of it on this computer.'] : [];
}

const offersBackups: ReadonlySet<OpenProblem> = new Set([
  'not found',
  'empty',
  'foreign',
  'damaged',
]);

/** What a page can offer next, the safest first. */
export function openChoicesFor(problem: OpenProblem, { backups }: Found): OpenChoice[] {
  const restore: OpenChoice[] =
    offersBackups.has(problem) && backups.some(({ present }) => present)
      ? ['restore a backup']
      : [];
  return [...restore, ...ownChoices[problem], 'choose another file'];
}

const ownChoices: Readonly<Record<OpenProblem, readonly OpenChoice[]>> = {
  'not found': ['try again'],
  'not a file': [],
  'no permission': ['try again'],
  empty: [],
  foreign: [],
  damaged: ['read what is left'],
  'needs a passphrase': ['enter passphrase'],
  'wrong passphrase': ['enter passphrase'],
  'newer version': [],
  'older version, read only': [],
  'in use': ['open read only', 'try again'],
  'left locked': ['open read only', 'take over'],
};
