import { formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import { daysInWords } from '../../../../shared/engagement/in-words.ts';
import type { Section } from '../../../../shared/engagement/worksheets/parts.ts';
import type {
  Worksheet,
  WorksheetKind,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { capitalised } from '../../../components/choice.ts';

/** What begins each kind, on its button and over its form. */
export const beginWords: Readonly<Record<WorksheetKind, string>> = {
  'engagement plan': 'Begin an engagement plan',
  'self-assessment': 'Begin the self-assessment',
  'material change': 'Record a material change',
};

type Days = Pick<Worksheet, 'kind' | 'change' | 'startsOn' | 'endsOn'>;

/** When a worksheet is of, and what it is, in one line. */
export function whenInWords({ kind, change, startsOn, endsOn }: Days): string {
  if (kind === 'engagement plan') return daysInWords({ startsOn, endsOn });
  if (kind === 'self-assessment') return `Made on ${formatDay(startsOn)}`;
  const effect =
    endsOn === null ? 'the day it takes effect is not known' : `takes effect ${formatDay(endsOn)}`;
  return `${capitalised(change ?? '')}, ${effect}`;
}

/** Where a section, or one part of it where each has a page, is written. */
export const pathToSay = (
  { id }: Pick<Worksheet, 'id'>,
  section: Section,
  partKey: string,
): string =>
  `/engagement/worksheets/${id}/say?${section.evidence ? `part=${partKey}` : `section=${section.key}`}`;

/** What heads the column of answers. */
export const answerHeading = ({ kind, year }: Worksheet): string =>
  kind === 'self-assessment' ? formatFinancialYear(year) : 'What is said';
