import type { Agenda } from '../../agenda/agenda-blocks.ts';
import { agendaBlocks } from '../../agenda/agenda-blocks.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { minutesBlocks } from '../../minutes/paper/minutes-blocks.ts';
import type { Minutes } from '../../minutes/paper/minutes-model.ts';
import { forPrint } from '../meeting-papers/for-print.ts';
import { groupHead } from '../document-head.ts';
import type { PaperHead } from '../meeting-papers/paper-head.ts';
import { heading, paragraph, type Block, type PlainDocument } from '../plain-document.ts';
import { asPart } from './as-part.ts';
import { nominationsForm } from './nominations-form.ts';
import { notice } from './notice.ts';
import { yearReport, type YearReport } from './year-report.ts';

/** Somebody who holds a post on the day of the meeting; nobody when it is vacant. */
export type Post = { readonly post: string; readonly heldBy: readonly string[] };

export type AgmPapers = PaperHead & {
  readonly agenda: Agenda;
  /** Without private parts; null when no earlier annual general meeting is recorded. */
  readonly lastMinutes: Minutes | null;
  readonly posts: readonly Post[];
  /** Null to leave the day to be written in. */
  readonly nominationsBy: IsoDate | null;
  readonly nominationsTo: string;
  readonly report: YearReport;
};

/** The papers of an annual general meeting in one file, each part on pages of its own. */
export function agmPapers(papers: AgmPapers): PlainDocument {
  const { agenda, lastMinutes, report } = papers;
  const title = `Papers for the ${agenda.kind} meeting, ${formatDay(agenda.heldOn)}`;
  return {
    ...groupHead(title, papers),
    blocks: forPrint(
      [
        heading(1, title),
        ...notice(papers),
        ...asPart(
          agenda.issuedOn === null ? 'Draft agenda, not issued yet' : 'Agenda',
          agendaBlocks(agenda),
        ),
        ...lastMinutesPart(lastMinutes),
        ...yearReport(report),
        ...nominationsForm(papers),
      ],
      papers.print,
    ),
  };
}

function lastMinutesPart(minutes: Minutes | null): Block[] {
  const title = 'Minutes of the last annual general meeting';
  if (minutes === null) {
    return [
      heading(2, title, { newPage: true }),
      paragraph('No earlier annual general meeting is recorded.'),
    ];
  }
  const whole = minutesBlocks(minutes, { note: 'Private items are left out of this copy.' });
  return asPart(`${title}, ${formatDay(minutes.heldOn)}`, whole);
}
