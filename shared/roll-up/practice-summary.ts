import { z } from 'zod';
import { publicMembers, publicPart, type MemberParts } from '../disclosure/public-members.ts';
import { smallNumber } from '../disclosure/small-number.ts';
import { yearFigures, type FigureName, type YearFigures } from '../evidence/year-figures.ts';
import { ofNobodyInWords } from '../representativeness/review-of-nobody.ts';
import { financialYear, isoDate } from '../rpc/fields.ts';

const hidden = 'fewer than 5';
const notShown = 'not shown';
const count = z.int().min(0);
/** A number that may be hidden; null where nothing was said. */
const shownFigure = z.union([count, z.literal(hidden), z.literal(notShown)]).nullable();

export type ShownFigure = z.infer<typeof shownFigure>;
/** Numbers of a year, exact or as others may see them. */
export type ShownFigures = Readonly<Record<FigureName, ShownFigure>>;

const names = Object.keys(yearFigures.shape) as FigureName[];
const shownFigures = z.strictObject(
  Object.fromEntries(names.map((name) => [name, shownFigure])) as Record<
    FigureName,
    typeof shownFigure
  >,
);

/** What a practice tells its PCN or ICB of a year: the same headings from everybody, no names. */
export const practiceSummary = z.strictObject({
  format: z.literal('ppg-summary'),
  version: z.literal(1),
  year: financialYear,
  madeOn: isoDate,
  /** The last day that it covers. */
  upTo: isoDate,
  practice: z.strictObject({
    name: z.string().max(300),
    odsCode: z.string().regex(/^[A-Z]\d{5}$/),
    contractType: z.enum(['GMS', 'PMS', 'APMS']),
    icb: z.string().max(300),
    pcn: z.string().max(300),
    listSize: count.nullable(),
  }),
  figures: shownFigures,
  /** How many facts of the year, explanations and open points each part of the duty has. */
  parts: z.array(
    z.strictObject({
      reference: z.string().max(20),
      heading: z.string().max(200),
      facts: count,
      explanations: count,
      open: count,
    }),
  ),
  /** The characteristics that the year's last review compared with the practice's population. */
  compared: z.array(z.string().max(200)),
  lastReviewOn: isoDate.nullable(),
  signedByPractice: isoDate.nullable(),
  signedByGroup: isoDate.nullable(),
});

export type PracticeSummary = z.infer<typeof practiceSummary>;

/**
 * The numbers as others may see them, by the rule of every public copy.
 *
 * @param members those of the end of the year, by their parts
 */
export function shownFiguresOf(
  figures: YearFigures,
  members: MemberParts,
): Record<FigureName, ShownFigure> {
  const { registration, mode } = publicMembers(members);
  return {
    ...figures,
    registeredMembers: registration['registered patient'],
    virtualMembers: mode.virtual,
  };
}

/** A summary with small parts of the membership hidden, whatever made it. */
export function withoutSmallParts(summary: PracticeSummary): PracticeSummary {
  const { figures } = summary;
  const total = figures.membersAtEnd;
  // Beside a total that is not told, a part is few by its own number alone.
  const shown = (part: ShownFigure) =>
    typeof part === 'number'
      ? publicPart(part, typeof total === 'number' ? total : part + smallNumber)
      : part;
  const { registeredMembers, virtualMembers } = figures;
  return {
    ...summary,
    figures: {
      ...figures,
      registeredMembers: shown(registeredMembers),
      virtualMembers: shown(virtualMembers),
    },
  };
}

/** What is said after the number of reviews where some had nobody to compare. */
export function ofNobodyIn({ reviews, reviewsOfNobody }: ShownFigures): string {
  if (typeof reviews !== 'number' || typeof reviewsOfNobody !== 'number') return '';
  return ofNobodyInWords(reviews, reviewsOfNobody);
}

/** A figure as it is read. */
export const shownInWords = (figure: ShownFigure): string => {
  if (figure === null) return 'not said';
  return typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure;
};
