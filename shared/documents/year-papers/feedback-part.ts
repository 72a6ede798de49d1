import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { SmallCounts } from '../../disclosure/small-counts.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import {
  periodInWords,
  publicResponsesInWords,
  publicThemesInWords,
  responsesInWords,
  sourceInWords,
  themesInWords,
} from '../../feedback/in-words.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import { capital, counted, listAnd } from '../words.ts';
import { surveyFigures } from './survey-figures.ts';

/** The second part of the template: which feedback there was, and how often the group reviewed it. */
export function feedbackPart(
  feedback: readonly Feedback[],
  model: EvidenceReportModel,
  smallCounts: SmallCounts,
): Block[] {
  const title = heading(2, '2. Review of patient feedback');
  if (feedback.length === 0) {
    return [title, paragraph('No feedback is recorded as received or reviewed in this year.')];
  }
  return [
    title,
    paragraph(`${sourcesInWords(feedback)} ${reviewsInWords(feedback, model)}`),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'What it is about', share: 3.4 },
        { heading: 'Source', share: 2.6 },
        { heading: 'Answers and themes', share: 2.8 },
        { heading: 'Received, and about', share: 2.9 },
        { heading: 'Reviewed with the group', share: 2.5 },
      ],
      rows: feedback.map((one) => [
        one.title,
        capital(sourceInWords(one)),
        answersInWords(one, smallCounts) || 'Not counted',
        `${formatDay(one.receivedOn)}\nAbout ${periodInWords(one)}`,
        reviewedInWords(one, model),
      ]),
      rowHeadings: true,
      notes: ['A number beside a theme says how often it was named, where that was counted.'],
    },
    ...surveyFigures(feedback, smallCounts),
  ];
}

/** "Feedback came from 2 kinds of source: suggestion box and NHS website." */
export function sourcesInWords(feedback: readonly Feedback[]): string {
  const sources = [...new Set(feedback.map(({ source }) => source))];
  if (sources.length === 0) return 'No feedback is recorded.';
  const kinds = counted(sources.length, 'kind of source', 'kinds of source');
  return `Feedback came from ${kinds}: ${listAnd(sources)}.`;
}

/** How often meetings of the year reviewed any of it. */
function reviewsInWords(feedback: readonly Feedback[], model: EvidenceReportModel): string {
  const { from } = financialYearDays(model.year);
  const meetings = new Map(
    feedback
      .flatMap(({ discussed }) => discussed)
      .filter(({ held, meetingOn }) => held && meetingOn >= from && meetingOn <= model.upTo)
      .map(({ meetingId, meetingOn }) => [meetingId, meetingOn]),
  );
  if (meetings.size === 0) return 'No meeting of the year is recorded that reviewed it.';
  const days = [...meetings.values()].toSorted().map(formatDay);
  return `${capital(counted(meetings.size, 'meeting', 'meetings'))} of the year reviewed it with the group: ${listAnd(days)}.`;
}

function answersInWords(one: Feedback, smallCounts: SmallCounts): string {
  const isHidden = smallCounts === 'hidden';
  const answers = isHidden ? publicResponsesInWords(one) : responsesInWords(one);
  const themes = isHidden ? publicThemesInWords(one.themes) : themesInWords(one.themes);
  return [capital(answers), themes].filter((part) => part !== '').join('\n');
}

/** The days of the meetings that reviewed it, with those after the report’s last day set apart. */
function reviewedInWords({ discussed }: Feedback, { upTo, madeOn }: EvidenceReportModel): string {
  const held = discussed.filter((at) => at.held && at.meetingOn <= madeOn);
  const days = held.map(({ meetingOn }) => meetingOn);
  const since = days.filter((day) => day > upTo).map(formatDay);
  const inTime = days.filter((day) => day <= upTo).map(formatDay);
  const none = upTo < madeOn ? `not by ${formatDay(upTo)}` : 'not yet';
  return [
    ...(inTime.length === 0 ? [none] : inTime),
    ...(since.length === 0 ? [] : [`since then: ${listAnd(since)}`]),
  ].join('\n');
}
