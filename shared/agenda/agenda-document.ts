import type { PlainDocument } from '../documents/plain-document.ts';
import type { PrintSize } from '../documents/print-size.ts';
import type { TrailMark } from '../documents/trail-mark.ts';
import { agendaBlocks, agendaTitle, type Agenda } from './agenda-blocks.ts';
import type { AgendaForm } from './agenda-item-blocks.ts';

type Making = {
  readonly practiceName: string;
  readonly print: PrintSize;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** "Agenda of the meeting, 8 December 2026: Sample PPG", by which its Word file is found again. */
export const agendaDocumentTitle = (agenda: Agenda): string =>
  `${agendaTitle(agenda)}: ${agenda.group}`;

/** The agenda of one meeting as a Word document; a draft says so on each page. */
export function agendaDocument(agenda: Agenda, making: Making): PlainDocument {
  const { practiceName, ...made } = making;
  const title = agendaTitle(agenda);
  const isDraft = agenda.issuedOn === null && !agenda.moved?.cancellation;
  return {
    ...made,
    title: agendaDocumentTitle(agenda),
    shortTitle: `${title} · ${agenda.group}`,
    creator: practiceName || agenda.group,
    warning: isDraft ? 'Draft agenda, not issued yet' : '',
    blocks: agendaBlocks(agenda, formFor(making.print)),
  };
}

function formFor(print: PrintSize): AgendaForm {
  if (print === 'ordinary') return 'paper';
  return print === 18 ? 'large print' : 'largest print';
}
