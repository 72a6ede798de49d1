import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { wordMediaType, type Attachment } from '../../../shared/agenda/mail/attachment.ts';
import type { MailText } from '../../../shared/agenda/mail/agenda-mail.ts';
import { mailFile } from '../../../shared/agenda/mail/mail-file.ts';
import { recipientOf } from '../../../shared/agenda/people/recipient-of.ts';
import { reachOn } from '../members/reach.ts';
import { practiceOf } from '../practice/service.ts';
import { recordKey } from '../record/record-key.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { FoundDocument } from './newest-document.ts';

/** What goes to the members. */
export type MembersMail = MailText & {
  readonly group: string;
  /** To the members of which day. */
  readonly on: IsoDate;
  readonly word: FoundDocument | undefined;
  readonly attachments?: readonly Attachment[];
  /** What it is about: "agenda-12". */
  readonly about: string;
};

export type MembersMailFile = {
  readonly text: string;
  /** Members it goes to, hidden from each other. */
  readonly to: string[];
  /** Members who want their papers another way. */
  readonly others: string[];
  /** The Word file that goes with it, if one was made. */
  readonly attached: { readonly fileName: string; readonly madeAtMs: number } | null;
};

/** A mail to those members who want e-mail; sent from the group's address. */
export function membersMail(
  { db, nowMs }: Pick<QueryContext, 'db' | 'nowMs'>,
  { group, on, subject, text, word, attachments = [], about }: MembersMail,
): MembersMailFile {
  const members = reachOn(db, on);
  const byMail = members.filter((member) => recipientOf(member).how === 'e-mail');
  const address = practiceOf(db)?.ppgEmail ?? '';
  return {
    to: byMail.map(({ name }) => name),
    others: members.filter((member) => !byMail.includes(member)).map(({ name }) => name),
    attached: word ? { fileName: word.fileName, madeAtMs: word.madeAtMs } : null,
    text: mailFile({
      from: address === '' ? null : { name: group, address },
      to: [],
      hidden: byMail.map(({ name, email }) => ({ name, address: email })),
      subject,
      text,
      madeAtMs: nowMs,
      attachments: [...(word ? [{ ...word, mediaType: wordMediaType }] : []), ...attachments],
      messageKey: `${about}-${nowMs}-${recordKey(db)}`,
    }),
  };
}
