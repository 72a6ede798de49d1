/** Wrong tries that anybody may make without waiting. */
const free = 3;

const longest = 60;

/** Seconds before the next try of a passphrase is looked at: none, then 1, 2, 4 and so on to 60. */
export const secondsAfterTries = (wrongTries: number): number =>
  wrongTries < free ? 0 : Math.min(2 ** (wrongTries - free), longest);
