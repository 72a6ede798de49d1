import type { agendaContract } from '../../../shared/agenda/contract.ts';
import { accessReminders } from '../../../shared/agenda/people/access-reminder.ts';
import { agendaMail } from '../../../shared/agenda/mail/agenda-mail.ts';
import { recipientOf } from '../../../shared/agenda/people/recipient-of.ts';
import { changeMeeting, storedMeeting } from '../meetings/change-meeting.ts';
import { reachOn } from '../members/reach.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { agendaMailFile } from './papers/agenda-mail-file.ts';
import { agendaPaper } from './papers/agenda-paper.ts';
import { drawMatters } from './papers/draw-matters.ts';
import { meetingsCalendar } from './papers/meetings-calendar.ts';
import { writePaper } from './papers/new-paper.ts';

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

  'agenda.mailFile': ({ meetingId, ...destination }, { read, apply, office }) => {
    const { text, heldOn, group, to, others, attached } = read((query) =>
      agendaMailFile(query, meetingId),
    );
    const name = { parts: ['Agenda by e-mail', heldOn, group], ending: '.eml' };
    const written = writePaper(destination, name, text);
    if (!office.requireRecord().readOnly) {
      // It holds addresses of members: the trail says that they left the record.
      apply(({ trail }) => trail({ subject: `meeting ${meetingId}`, after: written }));
    }
    return { ...written, to, others, attached };
  },

  'agenda.calendarFile': ({ meetingId, ...destination }, { read }) => {
    const { text, name, meetings } = read((query) => meetingsCalendar(query, meetingId));
    return { ...writePaper(destination, { parts: name, ending: '.ics' }, text), meetings };
  },
};
