import type { SmallCounts } from '../../disclosure/small-counts.ts';
import { smallNumber } from '../../disclosure/small-number.ts';
import type { Feedback, Figure } from '../../feedback/feedback.ts';
import { sourceInWords } from '../../feedback/in-words.ts';
import { bullets, heading, paragraph, type Block } from '../plain-document.ts';
import { people, percent } from '../words.ts';

/**
 * The figures of surveys that were taken from their files, a line each. Where small counts are
 * hidden, a survey with one keeps all its figures back: the others and their sum would give it away.
 */
export function surveyFigures(feedback: readonly Feedback[], smallCounts: SmallCounts): Block[] {
  const surveys = feedback.filter(({ figures }) => figures.length > 0);
  if (surveys.length === 0) return [];
  const [hidden, shown] = [true, false].map((one) =>
    surveys.filter(({ figures }) => (smallCounts === 'hidden' && hasSmall(figures)) === one),
  );
  return [
    heading(3, 'Figures of surveys'),
    ...(shown && shown.length > 0 ? [bullets(shown.map(surveyInWords))] : []),
    ...(hidden && hidden.length > 0
      ? [
          paragraph(
            `Left out of this copy, since some of them are below ${smallNumber}: the figures of ${hidden.map(({ title }) => title).join('; ')}.`,
          ),
        ]
      : []),
  ];
}

const hasSmall = (figures: readonly Figure[]): boolean =>
  figures.some(({ count }) => count !== null && count < smallNumber);

/** "Friends and Family Test to 31 July 2026: Very good, 120 (60.0%); Good, 60 (30.0%)." */
function surveyInWords(one: Feedback): string {
  const source = sourceInWords(one);
  const named = one.title.startsWith(source) ? one.title : `${source}, ${one.title}`;
  return `${named}: ${one.figures.map(figureInWords).join('; ')}.`;
}

function figureInWords({ label, count, percent: share }: Figure): string {
  if (count === null) return `${label}, ${share === null ? 'not shown' : percent(share)}`;
  return `${label}, ${people(count)}${share === null ? '' : ` (${percent(share)})`}`;
}
