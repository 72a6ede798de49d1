import type { agendaContract } from '../../../shared/agenda/contract.ts';
import { accessReminders } from '../../../shared/agenda/people/access-reminder.ts';
import { agendaMail } from '../../../shared/agenda/mail/agenda-mail.ts';
import { recipientOf } from '../../../shared/agenda/people/recipient-of.ts';
import { changeMeeting, storedMeeting } from '../meetings/change-meeting.ts';
import { noteExport } from '../documents/note-export.ts';
import { writePaper } from '../documents/write-paper.ts';
import { reachOn } from '../members/reach.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { agendaMailFile } from './papers/agenda-mail-file.ts';
import { agendaPaper } from './papers/agenda-paper.ts';
import { drawMatters } from './papers/draw-matters.ts';
import { meetingsCalendar } from './papers/meetings-calendar.ts';

type PaperOperation =
  | 'agenda.drawMatters'
  | 'agenda.recipients'
  | 'agenda.accessReminder'
  | 'agenda.mail'
  | 'agenda.mailFile'
  | 'agenda.calendarFile';

export const papersHandlers: Pick<HandlersOf<typeof agendaContract>, PaperOperation> = {
  'agenda.drawMatters': ({ meetingId, version }, context) =>
    changeMeeting({ id: meetingId, version }, context, () => {
      refuseLocked(context.db, meetingId);
      return { ...drawMatters(context.db, meetingId), answer: {} };
    }),

  'agenda.recipients': ({ meetingId }, { db }) => ({
    recipients: reachOn(db, storedMeeting(db, meetingId).heldOn).map(recipientOf),
  }),

  'agenda.accessReminder': ({ on, mode }, { db }) => ({
    needs: accessReminders(reachOn(db, on), mode),
  }),

  'agenda.mail': ({ meetingId }, { db, person }) =>
    agendaMail(agendaPaper(db, meetingId), person.name),

  'agenda.mailFile': ({ meetingId, ...destination }, context) => {
    const { text, heldOn, group, isCancelled, to, others, attached } = context.read((query) =>
      agendaMailFile(query, meetingId),
    );
    const what = isCancelled ? 'Cancelled meeting by e-mail' : 'Agenda by e-mail';
    const name = { parts: [what, heldOn, group], ending: '.eml' };
    const written = writePaper(destination, name, text);
    // It holds addresses of members.
    noteExport(context, `meeting ${meetingId}`, written);
    return { ...written, to, others, attached };
  },

  'agenda.calendarFile': ({ meetingId, ...destination }, context) => {
    const { text, name, meetings } = context.read((query) => meetingsCalendar(query, meetingId));
    const written = writePaper(destination, { parts: name, ending: '.ics' }, text);
    noteExport(context, meetingId === null ? 'meetings' : `meeting ${meetingId}`, written);
    return { ...written, meetings };
  },
};
