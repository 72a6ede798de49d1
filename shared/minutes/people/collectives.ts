import { fold } from '../../text/fold.ts';

/*
 * Owners that are nobody by name. Roles stand here for when nobody at the meeting is known to
 * hold them.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  'the practice': [
    'practice',
    'surgery',
    'gp practice',
    'practice staff',
    'practice team',
    'staff',
  ],
  'all members': [
    'all',
    'everyone',
    'everybody',
    'all members',
    'members',
    'all ppg members',
    'everyone present',
  ],
  'the PPG': ['ppg', 'group', 'the group', 'patient participation group'],
  'the committee': ['committee', 'officers'],
  'practice manager': ['practice manager', 'manager'],
  chair: ['chair', 'chairman', 'chairwoman', 'chairperson'],
  'vice-chair': ['vice-chair', 'vice chair', 'deputy chair'],
  secretary: ['secretary'],
  treasurer: ['treasurer'],
  'membership secretary': ['membership secretary'],
  reception: ['reception', 'receptionists', 'reception team'],
  'GP partners': ['partners', 'gp partners', 'gps', 'doctors'],
};

/** How each is written as an owner, by the folded words people type, without "the". */
export const groupsByWords: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([name, words]) => words.map((word) => [word, name])),
);

const groupNames: ReadonlySet<string> = new Set(groupsByWords.values());

/** Whether somebody is named by a group or an office: "the practice", "reception", "chair". */
export const isCollective = (name: string): boolean =>
  groupsByWords.has(fold(name).replace(/^the /u, '')) || groupNames.has(name);
