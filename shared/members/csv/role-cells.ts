import { fold } from '../../text/fold.ts';
import { roleInWords, roleNames, type HeldRole } from '../membership.ts';
import { readList, writeList } from './listed.ts';
import type { ReadDay } from './period-cells.ts';

type RoleCell = Omit<HeldRole, 'id'>;

/** "chair from 2024-04-01; newsletter editor from 2020-01-01 to 2021-01-01". */
export const writeRoles = (roles: readonly RoleCell[]): string =>
  writeList(
    roles.map((role) => {
      const end = role.endedOn === null ? '' : ` to ${role.endedOn}`;
      return `${roleInWords(role)} from ${role.startedOn}${end}`;
    }),
  );

/** Roles of a cell; one without a date is held from `since`. */
export const readRoles = (cell: string, day: ReadDay, since: string): RoleCell[] =>
  rolesIn(cell).map(({ named, from, to }) => ({
    ...roleNamed(named),
    startedOn: from === undefined ? since : day(from),
    endedOn: to === undefined ? null : day(to),
  }));

/** How many roles of a cell say no day on which they began. */
export const undatedRolesIn = (cell: string): number =>
  rolesIn(cell).filter(({ from }) => from === undefined).length;

type RoleWords = { readonly named: string; readonly from?: string; readonly to?: string };

const rolesIn = (cell: string): RoleWords[] =>
  readList(cell).flatMap((words) => {
    const [, named = words, from, to] = /^([^]*) from (\S+)(?: to (\S+))?$/u.exec(words) ?? [];
    if (noRole.test(fold(named))) return [];
    return [
      { named, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    ];
  });

/** What old lists write beside those who hold no office. */
const noRole =
  /^(?:(?:ordinary |general )?(?:ppg |group |patient )?members?|patients?|none|no|n\/?a|[-–—.]+)$/u;

/** "Chairman", "PPG Secretary", "Vice chair". */
function roleNamed(words: string): Pick<RoleCell, 'role' | 'words'> {
  const plain = fold(words)
    .replace(/^ppg /u, '')
    .replace(/(chair)(?:man|woman|person)$/u, '$1')
    .replace(/^vice chair$/u, 'vice-chair');
  const role = roleNames.find((known) => known === plain);
  return role === undefined || role === 'other' ? { role: 'other', words } : { role, words: '' };
}
