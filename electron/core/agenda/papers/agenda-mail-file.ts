import { agendaMail } from '../../../../shared/agenda/mail/agenda-mail.ts';
import { agendaDocumentTitle } from '../../../../shared/agenda/agenda-document.ts';
import { calendarMediaType, wordMediaType } from '../../../../shared/agenda/mail/attachment.ts';
import { newestDocument } from '../../documents/newest-document.ts';
import { mailFile } from '../../../../shared/agenda/mail/mail-file.ts';
import { recipientOf } from '../../../../shared/agenda/people/recipient-of.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import { reachOn } from '../../members/reach.ts';
import { practiceOf } from '../../practice/service.ts';
import { recordKey } from '../../record/record-key.ts';
import type { QueryContext } from '../../rpc/context.ts';
import { documentFileName } from '../../../../shared/documents/file-name.ts';
import { agendaPaper } from './agenda-paper.ts';
import { meetingsCalendar } from './meetings-calendar.ts';

export type AgendaMailFile = {
  readonly text: string;
  readonly heldOn: string;
  readonly group: string;
  /** Members it goes to, hidden from each other. */
  readonly to: string[];
  /** Members who want their papers another way. */
  readonly others: string[];
  /** The Word file that goes with it, if one was made. */
  readonly attached: { readonly fileName: string; readonly madeAtMs: number } | null;
};

/**
 * The agenda of a meeting as a mail to those who want e-mail; sent from the group's address. The
 * meeting goes with it as a calendar entry, and the Word agenda where one was made.
 */
export function agendaMailFile(
  query: Pick<QueryContext, 'db' | 'nowMs' | 'person' | 'today'>,
  meetingId: number,
): AgendaMailFile {
  const { db, nowMs, person } = query;
  const { heldOn } = storedMeeting(db, meetingId);
  const agenda = agendaPaper(db, meetingId);
  const { subject, text } = agendaMail(agenda, person.name);
  const members = reachOn(db, heldOn);
  const byMail = members.filter((member) => recipientOf(member).how === 'e-mail');
  const word = newestDocument(db, { kind: 'agenda', title: agendaDocumentTitle(agenda) });
  const calendar = meetingsCalendar(query, meetingId);
  const address = practiceOf(db)?.ppgEmail ?? '';
  return {
    heldOn,
    group: agenda.group,
    to: byMail.map(({ name }) => name),
    others: members.filter((member) => !byMail.includes(member)).map(({ name }) => name),
    attached: word ? { fileName: word.fileName, madeAtMs: word.madeAtMs } : null,
    text: mailFile({
      from: address === '' ? null : { name: agenda.group, address },
      to: [],
      hidden: byMail.map(({ name, email }) => ({ name, address: email })),
      subject,
      text,
      madeAtMs: nowMs,
      attachments: [
        ...(word ? [{ ...word, mediaType: wordMediaType }] : []),
        {
          fileName: documentFileName(calendar.name, '.ics'),
          mediaType: calendarMediaType,
          bytes: new TextEncoder().encode(calendar.text),
        },
      ],
      messageKey: `agenda-${meetingId}-${nowMs}-${recordKey(db)}`,
    }),
  };
}
