import { formatTime } from '../../dates/format-time.ts';
import { formatDay, formatDayWithWeekday } from '../../dates/format-day.ts';
import { asSentence } from '../../documents/words.ts';
import { blocksAsText } from '../../minutes/paper/blocks-as-text.ts';
import { agendaBlocks, agendaTitle, type Agenda } from '../agenda-blocks.ts';
import { askedOfCancelled, cancelledInWords } from '../meeting-moved.ts';

/** Subject and text to paste into a mail, or for `mailFile`. */
export type MailText = { readonly subject: string; readonly text: string };

/** The agenda as a mail to members: greeting, when and where or that not, the agenda itself. */
export function agendaMail(agenda: Agenda, sender: string): MailText {
  const isCancelled = Boolean(agenda.moved?.cancellation);
  const [first, ask] = isCancelled ? cancelledLetter(agenda) : callingLetter(agenda);
  return {
    subject: `${agenda.group}: ${subjectOf(agenda)}`,
    text: [
      'Dear member',
      first,
      ask,
      sender,
      isCancelled ? '' : blocksAsText(agendaBlocks(agenda, 'mail')),
    ]
      .filter((piece) => piece.trim() !== '')
      .join('\n\n'),
  };
}

function subjectOf(agenda: Agenda): string {
  const { heldOn, moved } = agenda;
  const isMoved = !moved?.cancellation && (moved?.postponements.length ?? 0) > 0;
  return isMoved ? `Moved to ${formatDay(heldOn)}: ${agendaTitle(agenda)}` : agendaTitle(agenda);
}

type Letter = readonly [first: string, ask: string];

function callingLetter(agenda: Agenda): Letter {
  const { moved, headChanges = [] } = agenda;
  const last = moved?.postponements.at(-1);
  const call = last
    ? `Our meeting of ${formatDayWithWeekday(last.from)} has been moved. It is now on ${whenOf(agenda)}.`
    : `Our next meeting is on ${whenOf(agenda)}.`;
  const since = headChanges.length === 0 ? '' : `Please note: ${headChanges.join(' ')}`;
  return [
    [call, asSentence(last?.reason ?? ''), since, 'The agenda is below.'].filter(Boolean).join(' '),
    'If you cannot come, please send your apologies. If you need papers in another form, or help to take part, please tell us.',
  ];
}

const cancelledLetter = (agenda: Agenda): Letter => [
  `Our ${agenda.kind === 'ordinary' ? '' : `${agenda.kind} `}meeting on ${whenOf(agenda)} ${cancelledInWords(agenda.moved?.cancellation ?? null)}`,
  askedOfCancelled,
];

/** "Tuesday 8 December 2026, at 6.30pm, Sample surgery". */
function whenOf({ heldOn, startsAt, place }: Agenda): string {
  const at = [startsAt === null ? '' : `at ${formatTime(startsAt)}`, place];
  return [formatDayWithWeekday(heldOn), ...at].filter((words) => words !== '').join(', ');
}
