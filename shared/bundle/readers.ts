/** Who may read the files of a part of a bundle. */
export type Readers = {
  /** Made to be given to anybody. */
  readonly fitForThePublic: boolean;
  /** What in them decides it, as a sentence. */
  readonly because: string;
};

const forThePublic = (because: string): Readers => ({ fitForThePublic: true, because });

const forTheCommissioner = (because: string): Readers => ({ fitForThePublic: false, because });

/** What the kinds of papers hold, by which each part of a bundle says who may read it. */
export const readers = {
  names: forTheCommissioner('It names people.'),
  namesAndCounts: forTheCommissioner('It names people and gives small numbers as they are.'),
  namesNoCounts: forTheCommissioner(
    'It names people. Its tables hide small numbers; one in the practice’s own words is not hidden.',
  ),
  counts: forTheCommissioner('It gives small numbers as they are, one or two people included.'),
  ownWords: forTheCommissioner(
    'Members stand with their initials, and its tables hide small numbers. A small number, or the name of somebody else, in the practice’s own words is not hidden.',
  ),
  asTheyAre: forTheCommissioner('They are as they came, and may name people.'),
  minutes: forThePublic(
    'Names that the application knows stand as initials, and private items are left out. Names that it does not know are not hidden, so somebody reads them first. What is called a draft has not been confirmed by the group.',
  ),
  published: forThePublic('It is written for everybody.'),
  noNames: forThePublic('There are no names in it.'),
} satisfies Record<string, Readers>;

/** "For the commissioner, not for publication. It names people." */
export const readersInWords = ({ fitForThePublic, because }: Readers): string =>
  `${fitForThePublic ? 'Fit for the public.' : 'For the commissioner, not for publication.'} ${because}`;

/** What a bundle says of itself before its parts. */
export const bundleIsFor =
  'The bundle as a whole is for the commissioner, not for publication: some of its files may name people or give small numbers. Each part says who may read it.';
