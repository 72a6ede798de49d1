import type { Arrivals } from './private-answer.ts';

/** What unlocking brought, a sentence each; nothing when there is nothing to tell. */
export function arrivalsInWords(arrivals: Arrivals, nameOf: (id: number) => string): string[] {
  const { takenIn, older, fromObjectors, fromNoMembers, unreadable, wrongTries, keyWasWrong } =
    arrivals;
  const { formerRemoved, copiesLeft } = arrivals;
  return [
    wrongTries > 0 &&
      `Since it was last unlocked there ${isOrAre(wrongTries, 'was', 'were')} ${wrongTries} wrong ${isOrAre(wrongTries, 'try', 'tries')} of the passphrase. If that was not you, change it.`,
    takenIn > 0 &&
      `The private answers of ${takenIn} ${isOrAre(takenIn, 'member', 'members')} were taken in.`,
    older > 0 &&
      `${older} private ${isOrAre(older, 'form was', 'forms were')} older than the answers recorded, or empty, and ${isOrAre(older, 'was', 'were')} removed.`,
    fromObjectors.length > 0 &&
      `A private form of ${fromObjectors.map(nameOf).join(', ')} was not taken in, because of the earlier wish that no answers be kept. Ask whether that has changed, note it below, and let them answer again.`,
    fromNoMembers > 0 &&
      `${fromNoMembers} private ${isOrAre(fromNoMembers, 'form was', 'forms were')} not taken in, and ${isOrAre(fromNoMembers, 'was', 'were')} removed: from somebody who was not a member on the day of the form, or whose details were erased since.`,
    unreadable > 0 &&
      `${unreadable} private ${isOrAre(unreadable, 'form', 'forms')} in the record cannot be read with this monitoring file: sealed for another one, or changed since. Nothing else is affected.`,
    keyWasWrong &&
      'The record held a public key that is not this file’s. It was put right. Ask members who answered alone since the last unlocking to do so again.',
    formerRemoved > 0 &&
      `The answers of ${formerRemoved} ${isOrAre(formerRemoved, 'person', 'people')} who left were past keeping and were deleted.`,
    copiesLeft.length > 0 && copiesLeftInWords(copiesLeft),
  ].filter((sentence) => sentence !== false);
}

/** What is said of copies of the file that hold deleted answers and could not be deleted themselves. */
export function copiesLeftInWords(copies: readonly string[]): string {
  const one = copies.length === 1;
  return `${one ? 'An older copy' : `${copies.length} older copies`} of the monitoring file still ${one ? 'holds' : 'hold'} answers of people who left, and could not be deleted; another program may have ${one ? 'it' : 'them'} open. Delete by hand: ${copies.join(', ')}`;
}

const isOrAre = (count: number, one: string, more: string): string => (count === 1 ? one : more);
