import { smallNumber } from './small-number.ts';

/** Members of one day by what is known of each: in each list everybody is counted once. */
export type MemberParts = {
  readonly registration: {
    readonly 'registered patient': number;
    readonly carer: number;
    readonly other: number;
  };
  readonly mode: { readonly 'in person': number; readonly virtual: number };
};

type Shown<Parts> = { readonly [Part in keyof Parts]: number | 'not shown' };

/**
 * What every paper that goes out says of the numbers of members, so that no two of them, laid side
 * by side, say what either hides.
 *
 * How many the group has, and how many joined or left, is printed as it is: these are no answers to
 * equality questions, everybody at a meeting can count them, and public minutes print who was there.
 * What is hidden is what a few of them are: carers, registered patients, virtual members. A list in
 * which one part is few is hidden whole: beside the total, which everybody knows, the rest of it would
 * tell.
 */
export const publicMembers = ({
  registration,
  mode,
}: MemberParts): { readonly [List in keyof MemberParts]: Shown<MemberParts[List]> } => ({
  registration: shownParts(registration),
  mode: shownParts(mode),
});

function shownParts<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): Shown<Readonly<Record<Part, number>>> {
  const counts: number[] = Object.values(parts);
  // Of a group without members there is nothing to hide.
  const hidden = counts.some((count) => count < smallNumber) && counts.some((count) => count > 0);
  return hidden
    ? (Object.fromEntries(Object.keys(parts).map((name) => [name, 'not shown'])) as Shown<
        Readonly<Record<Part, number>>
      >)
    : parts;
}

/** One part of so many members, known without the others. */
export const publicPart = (part: number, total: number): number | 'not shown' =>
  shownParts({ part, rest: Math.max(0, total - part) }).part;

/** Said wherever parts of the membership are hidden. */
export const membersHiddenInWords =
  '“Not shown” stands where fewer than 5 members are, or are not, one of these.';
