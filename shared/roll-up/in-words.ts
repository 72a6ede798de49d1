import { financialYearDays } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { counted } from '../documents/words.ts';
import { ofNobodyIn } from './practice-summary.ts';
import { fewestForSpread, type RollUp } from './roll-up.ts';

/** Said under the practices: whose record does not reach the end of the year. */
export const shorterRecordsIn = ({ practices, year }: Pick<RollUp, 'practices' | 'year'>) =>
  practices
    .filter(({ upTo }) => upTo < financialYearDays(year).to)
    .map(
      ({ practice: { name, odsCode }, upTo }) =>
        `${name} (${odsCode}) tells of the days up to ${formatDay(upTo)}, not of the whole year.`,
    );

/** Said under the practices: which of the reviews counted had nobody to compare. */
export const reviewsOfNobodyIn = ({ practices }: Pick<RollUp, 'practices'>): string[] =>
  practices.flatMap(({ practice, figures }) => {
    const words = ofNobodyIn(figures);
    if (words === '') return [];
    const counts = counted(Number(figures.reviews), 'review', 'reviews');
    return [`${practice.name} (${practice.odsCode}) recorded ${counts}${words}.`];
  });

/** Said under the gaps, on the page and in Word. */
export const gapsInWords =
  'A record shows nothing for a part where it has no dated fact of the year for it: that is not to say that nothing was done. “Explained” stands where the record says why something was not possible.';

/** Whether any number has a spread to show. */
export const hasSpread = ({ spread }: Pick<RollUp, 'spread'>): boolean =>
  spread.some(({ lowest }) => lowest !== null);

/** Said in its place: too few practices, or enough of them and too few that show the same number. */
export const noSpreadInWords = ({ practices }: Pick<RollUp, 'practices'>): string =>
  practices.length < fewestForSpread
    ? `With fewer than ${fewestForSpread} practices no spread is shown: it would be their own numbers.`
    : `No number is shown by ${fewestForSpread} or more of the practices, so no spread is shown: it would be their own numbers.`;

/** Said under the spread, on the page and in Word. */
export const spreadInWords =
  'Practices whose number is hidden or not said are not counted, so the lowest shown is not always the lowest there is. A dash stands where fewer than 5 practices show the number: their spread would be their own numbers.';

/** The parts that a practice's record shows nothing for: "(3), (4)(b) explained". */
export const gapsOfPractice = ({ gaps }: Pick<RollUp, 'gaps'>, odsCode: string): string =>
  gaps
    .flatMap(({ reference, practices }) => {
      const own = practices.find((one) => one.odsCode === odsCode);
      if (!own) return [];
      return [own.explained ? `${reference} explained` : reference];
    })
    .join(', ');
