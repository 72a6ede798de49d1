import { agendaMail } from '../../../../shared/agenda/mail/agenda-mail.ts';
import { mailFile } from '../../../../shared/agenda/mail/mail-file.ts';
import { recipientOf } from '../../../../shared/agenda/people/recipient-of.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import { reachOn } from '../../members/reach.ts';
import { practiceOf } from '../../practice/service.ts';
import { recordKey } from '../../record/record-key.ts';
import type { QueryContext } from '../../rpc/context.ts';
import { agendaPaper } from './agenda-paper.ts';

export type AgendaMailFile = {
  readonly text: string;
  readonly heldOn: string;
  readonly group: string;
  /** Members it goes to, hidden from each other. */
  readonly to: string[];
  /** Members who want their papers another way. */
  readonly others: string[];
};

/** The agenda of a meeting as a mail to those who want e-mail; sent from the group's address. */
export function agendaMailFile(
  { db, nowMs, person }: Pick<QueryContext, 'db' | 'nowMs' | 'person'>,
  meetingId: number,
): AgendaMailFile {
  const { heldOn } = storedMeeting(db, meetingId);
  const agenda = agendaPaper(db, meetingId);
  const { subject, text } = agendaMail(agenda, person.name);
  const members = reachOn(db, heldOn);
  const byMail = members.filter((member) => recipientOf(member).how === 'e-mail');
  const address = practiceOf(db)?.ppgEmail ?? '';
  return {
    heldOn,
    group: agenda.group,
    to: byMail.map(({ name }) => name),
    others: members.filter((member) => !byMail.includes(member)).map(({ name }) => name),
    text: mailFile({
      from: address === '' ? null : { name: agenda.group, address },
      to: [],
      hidden: byMail.map(({ name, email }) => ({ name, address: email })),
      subject,
      text,
      madeAtMs: nowMs,
      messageKey: `agenda-${meetingId}-${nowMs}-${recordKey(db)}`,
    }),
  };
}
