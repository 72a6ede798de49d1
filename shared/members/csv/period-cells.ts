import { fold } from '../../text/fold.ts';
import { memberModes, type MemberMode, type Registration } from '../member.ts';
import { leavingReasons, type LeavingReason, type ModeChange, type Spell } from '../membership.ts';
import { readList, writeList } from './listed.ts';

/** Reads one date of a cell; throws `Unreadable`. */
export type ReadDay = (text: string) => string;

/** A cell that cannot be understood, in words for the list of row problems. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

type Reason = Pick<Spell, 'reason' | 'reasonWords'>;
type SpellCell = Omit<Spell, 'id'>;

export const writeReason = ({ reason, reasonWords }: Reason): string =>
  [reason ?? '', reasonWords].filter((words) => words !== '').join(': ');

/** A known reason, or "other" with the words found; "not known" for an empty cell. */
export function readReason(cell: string): { reason: LeavingReason; reasonWords: string } {
  if (cell === '') return { reason: 'not known', reasonWords: '' };
  const [, first = '', rest = ''] = /^([^:]*):?([^]*)$/u.exec(cell) ?? [];
  const reason = leavingReasons.find((known) => known === fold(first));
  if (reason === undefined || (reason === 'other' && rest.trim() === '')) {
    return { reason: 'other', reasonWords: cell };
  }
  return { reason, reasonWords: rest.trim() };
}

/** "2019-01-01 to 2020-02-02 (resigned); ..." */
export const writeSpells = (spells: readonly SpellCell[]): string =>
  writeList(
    spells.map((spell) => `${spell.joinedOn} to ${spell.leftOn ?? ''} (${writeReason(spell)})`),
  );

export const readSpells = (cell: string, day: ReadDay): SpellCell[] =>
  readList(cell).map((words) => {
    const [, from, to, reason = ''] = /^(.+?) to (.+?)(?: \(([^]*)\))?$/u.exec(words) ?? [];
    if (from === undefined || to === undefined) {
      throw new Unreadable('Enter earlier memberships like 2019-01-01 to 2020-02-02 (resigned)');
    }
    return { joinedOn: day(from), leftOn: day(to), ...readReason(reason) };
  });

/** "virtual", or every change when there was one: "in person from 2024-01-01; virtual from ...". */
export function writeModes(modes: readonly ModeChange[]): string {
  const [only] = modes;
  if (modes.length === 1 && only) return only.mode;
  return writeList(modes.map(({ mode, fromOn }) => `${mode} from ${fromOn}`));
}

export function readModes(cell: string, day: ReadDay, joinedOn: string): ModeChange[] {
  const changes = readList(cell).map((words) => {
    const [, named, from] = /^([^]*) from (\S+)$/u.exec(words) ?? [];
    return { mode: modeNamed(named ?? words), fromOn: from === undefined ? joinedOn : day(from) };
  });
  return changes.length === 0 ? [{ mode: 'in person', fromOn: joinedOn }] : changes;
}

const virtualWords = [
  'virtual',
  'online',
  'remote',
  'email',
  'e-mail',
  'corresponding',
  'yes',
  'y',
];
const inPersonWords = ['in person', 'face to face', 'core', 'committee', 'no', 'n'];

function modeNamed(words: string): MemberMode {
  const plain = fold(words).replace(/ (member|group)$/u, '');
  if (inPersonWords.includes(plain)) return 'in person';
  if (virtualWords.includes(plain)) return 'virtual';
  throw new Unreadable(`Enter ${memberModes.join(' or ')}`);
}

const registeredWords = ['registered patient', 'registered', 'patient', 'yes', 'y', ''];

/** An empty cell is a registered patient: the group is one of the practice's patients. */
export function readRegistration(cell: string): Registration {
  const plain = fold(cell);
  if (registeredWords.includes(plain)) return 'registered patient';
  if (plain === 'carer') return 'carer';
  if (['other', 'not registered', 'no', 'n'].includes(plain)) return 'other';
  throw new Unreadable('Enter registered patient, carer or other');
}
