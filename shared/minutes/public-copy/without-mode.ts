import type { Minutes, MinutesPerson } from '../paper/minutes-model.ts';

const isMode = (note: string) => note === 'virtual';
const notesOf = ({ note }: MinutesPerson) => note.split(', ');

const plain = (list: readonly MinutesPerson[]): MinutesPerson[] =>
  list.map((person) => ({
    ...person,
    note: notesOf(person)
      .filter((note) => !isMode(note))
      .join(', '),
  }));

/** Minutes that do not say who is a virtual member: no paper for everybody says so of a few. */
export function withoutMode(minutes: Minutes): Minutes {
  const { members, apologies, absent } = minutes;
  return {
    ...minutes,
    members: plain(members),
    apologies: plain(apologies),
    absent: plain(absent),
  };
}

/** What the above leaves out, a sentence each. */
export function modeLeftOut({ members, apologies, absent }: Minutes): string[] {
  const said = [...members, ...apologies, ...absent].some((one) => notesOf(one).some(isMode));
  return said ? ['Which members take part virtually.'] : [];
}
