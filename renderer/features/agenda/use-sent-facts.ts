import type { UseQueryResult } from '@tanstack/react-query';
import { today } from '../../app/today.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import type { SentFacts } from './sent-values.ts';

/** What the log of a meeting has to know; until all is there, the question still open. */
export function useSentFacts(meetingId: number) {
  const recipients = useOperation('agenda.recipients', { meetingId });
  const sent = useOperation('meetings.sent', { meetingId });
  const issued = useOperation('agenda.issued', { meetingId });
  const life = useOperation('minutes.life', { meetingId });
  const queries: readonly UseQueryResult[] = [recipients, sent, issued, life];
  if (!recipients.data || !sent.data || !issued.data || !life.data) {
    return { open: queries.find(({ data }) => data === undefined) ?? recipients };
  }
  const facts: SentFacts = {
    recipients: recipients.data.recipients,
    sent: sent.data.sent,
    agendaIssuedOn: issued.data.issues.at(-1)?.issuedOn ?? null,
    minutesIssuedOn: life.data.issuedOn,
    minutesState: life.data.state,
    today: today(),
  };
  return { facts, notice: issued.data.notice.words };
}
