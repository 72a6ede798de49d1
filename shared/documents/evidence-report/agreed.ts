import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import { capital } from '../words.ts';

/** What was decided, where, and with which outcome. */
export function agreedDecisions({ decisions, yearName }: EvidenceReportModel): Block[] {
  const title = heading(2, `Decisions in ${yearName}`);
  if (decisions.length === 0) {
    return [title, paragraph(`No decisions are recorded for ${yearName}.`)];
  }
  return [
    title,
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Meeting and item', share: 4.2 },
        { heading: 'Decision', share: 7.2 },
        { heading: 'Outcome', share: 3.4 },
      ],
      rows: decisions.map(({ on, item, text, outcome, quorate }) => [
        [formatDay(on), item].filter(Boolean).join('\n'),
        text,
        quorate === false ? `${capital(outcome)} (meeting not quorate)` : capital(outcome),
      ]),
    },
  ];
}

type ActionRow = EvidenceReportModel['actions'][number];

/** What somebody undertook to do, and what became of it. */
export function agreedActions({ actions, upTo, yearName }: EvidenceReportModel): Block[] {
  const title = heading(2, `Actions agreed or done in ${yearName}`);
  if (actions.length === 0) return [title, paragraph(`No actions are recorded for ${yearName}.`)];
  return [
    title,
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'No.', share: 1.5 },
        { heading: 'Action', share: 5.1 },
        { heading: 'Owner', share: 2.7 },
        { heading: 'Due', share: 3.1 },
        { heading: 'Done, and result', share: 4.3 },
      ],
      rows: actions.map((action) => [
        action.number,
        `${action.text}\nAgreed ${formatDay(action.agreedOn)}`,
        action.owner,
        action.dueOn === null ? 'No date' : formatDay(action.dueOn),
        state(action, upTo),
      ]),
    },
  ];
}

function state({ doneOn, dueOn, result }: ActionRow, upTo: string): string {
  if (doneOn !== null) return [`Done ${formatDay(doneOn)}`, result].filter(Boolean).join('\n');
  return dueOn !== null && dueOn < upTo ? `Open, overdue since ${formatDay(dueOn)}` : 'Open';
}
