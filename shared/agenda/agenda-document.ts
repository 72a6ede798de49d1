import type { PlainDocument, PrintSize } from '../documents/plain-document.ts';
import type { TrailMark } from '../documents/trail-mark.ts';
import { agendaBlocks, agendaTitle, type Agenda } from './agenda-blocks.ts';

type Making = {
  readonly practiceName: string;
  readonly print: PrintSize;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** The agenda of one meeting as a Word document; a draft says so on each page. */
export function agendaDocument(agenda: Agenda, making: Making): PlainDocument {
  const { practiceName, ...made } = making;
  const title = agendaTitle(agenda);
  return {
    ...made,
    title: `${title}: ${agenda.group}`,
    shortTitle: `${title} · ${agenda.group}`,
    creator: practiceName || agenda.group,
    warning: agenda.issuedOn === null ? 'Draft agenda, not issued yet' : '',
    blocks: agendaBlocks(agenda, making.print === 'large' ? 'large print' : 'paper'),
  };
}
