import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import { capital } from '../words.ts';

/** What was decided, where, and with which outcome. */
export function agreedDecisions({ decisions, yearName }: EvidenceReportModel): Block[] {
  const title = heading(2, 'Decisions');
  if (decisions.length === 0) {
    return [title, paragraph(`No decisions are recorded for ${yearName}.`)];
  }
  return [
    title,
    {
      kind: 'table',
      caption: `Decisions in ${yearName}`,
      columns: [
        { heading: 'Meeting and item', share: 4.2 },
        { heading: 'Decision', share: 7.2 },
        { heading: 'Outcome', share: 3.4 },
      ],
      rows: decisions.map(({ on, item, text, outcome }) => [
        [formatDay(on), item].filter(Boolean).join('\n'),
        text,
        capital(outcome),
      ]),
    },
  ];
}

type ActionRow = EvidenceReportModel['actions'][number];

/** What somebody undertook to do, and what became of it. */
export function agreedActions({ actions, upTo, yearName }: EvidenceReportModel): Block[] {
  const title = heading(2, 'Actions');
  if (actions.length === 0) return [title, paragraph(`No actions are recorded for ${yearName}.`)];
  return [
    title,
    {
      kind: 'table',
      caption: `Actions agreed or done in ${yearName}`,
      columns: [
        { heading: 'No.', share: 1.6 },
        { heading: 'Action', share: 5.4 },
        { heading: 'Owner', share: 2.8 },
        { heading: 'Due', share: 2.7 },
        { heading: 'Done, and result', share: 4.2 },
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
  return dueOn !== null && dueOn < upTo ? 'Open; the due date has passed' : 'Open';
}
