import type { AccessNeeds } from '../../members/access-needs.ts';
import type { MeetingMode } from '../../meetings/meeting.ts';
import { modeInWords } from '../mode-words.ts';
import type { AccessReminder } from '../papers-contract.ts';

type Someone = { readonly name: string; readonly accessNeeds: AccessNeeds };

/**
 * What the members of a day need from the place, the way and the time of a meeting, each need with
 * everybody who has it: what an online meeting has no use for, such as parking, is left out.
 */
export function accessReminders(members: readonly Someone[], mode: MeetingMode): AccessReminder[] {
  const needs = new Map<string, string[]>();
  for (const { name, accessNeeds } of members) {
    for (const need of needsFor(accessNeeds, mode)) {
      needs.set(need, [...(needs.get(need) ?? []), name]);
    }
  }
  return [...needs].map(([need, names]) => ({ need, names }));
}

function needsFor(needs: AccessNeeds, mode: MeetingMode): string[] {
  const room = mode === 'online' ? [] : roomNeeds(needs);
  return [
    ...room,
    ...needs.support
      .filter((support) => mode !== 'online' || support !== 'hearing loop')
      .map((support) => support),
    needs.supportOther,
    interpreterInWords(needs),
    cannotTakePart(needs, mode),
    needs.timing === '' ? '' : `time: ${needs.timing}`,
  ].filter((need) => need !== '');
}

const roomNeeds = ({ venue, venueOther }: AccessNeeds): string[] => [...venue, venueOther];

function interpreterInWords({ language, interpreter }: AccessNeeds): string {
  if (!interpreter) return '';
  return language === '' ? 'language interpreter' : `${language} interpreter`;
}

/** Who said how they take part, and could not in a meeting of this mode. */
function cannotTakePart({ modes }: AccessNeeds, mode: MeetingMode): string {
  if (modes.length === 0) return '';
  const offered: readonly AccessNeeds['modes'][number][] =
    mode === 'mixed' ? ['in person', 'online'] : [mode];
  if (modes.some((way) => offered.includes(way))) return '';
  const ways = [modes.slice(0, -1).join(', '), modes.at(-1) ?? ''].filter(Boolean).join(' or ');
  return `takes part ${ways}, and this meeting is ${modeInWords(mode)}`;
}
