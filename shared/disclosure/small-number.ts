/** Counts below this are hidden in a public copy, nobody (0) included. */
export const smallNumber = 5;

/** Percentages of fewer answers than this would give the counts away. */
export const fewestForPercentages = 20;

/** A reader who knows the totals must be left with at least so many values for a hidden count. */
export const fewestValues = 3;

/** What a public copy prints for a count; "fewer than 5" covers 0 to 4. */
export type PublicCount = number | 'fewer than 5' | 'not shown';

/** Said of every paper that hides small numbers and prints what people wrote. */
export const ownWordsStay =
  'Small numbers are hidden in tables and counts only: a number that somebody wrote in their own words stands as it was written.';

/** Said wherever a count is hidden. */
export const hiddenInWords =
  '“Fewer than 5” stands for any number from 0 to 4. “Not shown” hides another number, so that nobody can work the small one out.';
