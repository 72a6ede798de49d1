import type { Action } from '../../actions/action.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { DayedDecision } from '../../meetings/item.ts';
import type { MeetingSummary } from '../../meetings/meeting.ts';
import type { Movement } from '../../members/movement.ts';
import { bullets, heading, paragraph, type Block } from '../plain-document.ts';
import { capital, counted, withReason } from '../words.ts';

/** The facts of the time since the last annual general meeting; private ones are left out. */
export type YearReport = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly meetings: readonly Pick<MeetingSummary, 'heldOn' | 'kind' | 'present'>[];
  readonly movement: Movement;
  readonly decisions: readonly Pick<
    DayedDecision,
    'meetingOn' | 'text' | 'outcome' | 'reason' | 'practiceAnswer'
  >[];
  readonly agreed: number;
  readonly done: readonly Pick<Action, 'reference' | 'text' | 'result' | 'doneOn'>[];
  readonly open: number;
};

/** What the group did, from its own record; officers speak to it at the meeting. */
export function yearReport(report: YearReport): Block[] {
  const { from, to } = report;
  return [
    heading(2, 'Report on the year', { newPage: true }),
    paragraph(`From ${formatDay(from)} to ${formatDay(to)}, taken from the record of the group.`),
    heading(3, 'Members'),
    paragraph(members(report.movement)),
    heading(3, 'Meetings'),
    ...meetings(report.meetings),
    heading(3, 'What was decided'),
    ...decisions(report.decisions),
    heading(3, 'What was done'),
    ...actions(report),
    heading(3, 'Reports of the officers'),
    paragraph('The officers will speak to this report at the meeting and answer questions.'),
  ];
}

function members({ start, joined, left, end }: Movement): string {
  return `The group had ${counted(start.total, 'member', 'members')} at the start of this time and ${counted(end.total, 'member', 'members')} at its end: ${joined.total === 0 ? 'nobody' : joined.total} joined and ${left.total === 0 ? 'nobody' : left.total} left.`;
}

function meetings(held: YearReport['meetings']): Block[] {
  if (held.length === 0) return [paragraph('No meeting is recorded for this time.')];
  return [
    bullets(
      held.map(
        ({ heldOn, kind, present }) =>
          `${formatDay(heldOn)}, ${kind} meeting: ${counted(present, 'member', 'members')} present`,
      ),
    ),
  ];
}

function decisions(taken: YearReport['decisions']): Block[] {
  if (taken.length === 0) return [paragraph('No decision is recorded for this time.')];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Meeting', share: 3.6 },
        { heading: 'Decision', share: 8.4 },
        { heading: 'What came of it', share: 5 },
      ],
      rows: taken.map(({ meetingOn, text, outcome, reason, practiceAnswer }) => [
        formatDay(meetingOn),
        withReason(text, reason),
        [
          outcome === 'decision' ? '' : capital(outcome),
          practiceAnswer === null ? '' : `The practice answered: ${practiceAnswer.answer}`,
        ]
          .filter(Boolean)
          .join('\n'),
      ]),
    },
  ];
}

function actions({ agreed, done, open }: YearReport): Block[] {
  const words = `${capital(counted(agreed, 'action was', 'actions were'))} agreed, ${counted(done.length, 'was', 'were').replace(/^no were/, 'none was')} done, and ${counted(open, 'is', 'are').replace(/^no are/, 'none is')} still open.`;
  if (done.length === 0) return [paragraph(words)];
  return [
    paragraph(words),
    bullets(
      done.map(({ reference, text, result, doneOn }) => {
        const when = doneOn === null ? '' : ` (done ${formatDay(doneOn)})`;
        return `${reference}: ${text}${when}${result === '' ? '' : `. ${result}`}`;
      }),
    ),
  ];
}
