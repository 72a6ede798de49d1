import { formatTime } from '../../dates/format-time.ts';
import { formatDayWithWeekday } from '../../dates/format-day.ts';
import { blocksAsText } from '../../minutes/paper/blocks-as-text.ts';
import { agendaBlocks, agendaTitle, type Agenda } from '../agenda-blocks.ts';

/** Subject and text to paste into a mail, or for `mailFile`. */
export type MailText = { readonly subject: string; readonly text: string };

/** The agenda as a mail to members: greeting, when and where, the agenda itself. */
export function agendaMail(agenda: Agenda, sender: string): MailText {
  const { group, heldOn, startsAt, place } = agenda;
  const at = [startsAt === null ? '' : `at ${formatTime(startsAt)}`, place].filter(
    (words) => words !== '',
  );
  const when = [formatDayWithWeekday(heldOn), ...at].join(', ');
  return {
    subject: `${group}: ${agendaTitle(agenda)}`,
    text: [
      'Dear member',
      `Our next meeting is on ${when}. The agenda is below.`,
      'If you cannot come, please send your apologies. If you need papers in another form, or help to take part, please tell us.',
      sender,
      blocksAsText(agendaBlocks(agenda, 'mail')),
    ]
      .filter((piece) => piece.trim() !== '')
      .join('\n\n'),
  };
}
