import { attachmentPart, type Attachment } from './attachment.ts';
import { addressWords, foldedHeader, textHeader } from './header.ts';
import { quotedPrintable } from './quoted-printable.ts';

export type MailAddress = { readonly name: string; readonly address: string };

/** A mail in plain text. */
export type Mail = {
  /** Null leaves it to the mail program in which the draft is opened. */
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  /** Members stand here, so that nobody sees the others' addresses. */
  readonly hidden: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  /** UTC milliseconds. */
  readonly madeAtMs: number;
  /** Unique for this mail, of letters, figures and hyphens. */
  readonly messageKey: string;
  readonly attachments?: readonly Attachment[];
};

/**
 * The text of an .eml file (RFC 5322, text in UTF-8 as quoted-printable; with attachments as
 * multipart/mixed, RFC 2046). `X-Unsent` makes mail programs that know it open it as a draft.
 */
export function mailFile(mail: Mail): string {
  const { from, to, hidden, subject, text, madeAtMs, attachments = [] } = mail;
  const key = mail.messageKey.replaceAll(/[^A-Za-z0-9-]/g, '-');
  const headers = [
    `Date: ${mailDate(madeAtMs)}`,
    ...(from === null ? [] : [foldedHeader('From', addressWords(from.name, from.address))]),
    to.length === 0 ? 'To: undisclosed-recipients:;' : foldedHeader('To', addressList(to)),
    ...(hidden.length === 0 ? [] : [foldedHeader('Bcc', addressList(hidden))]),
    textHeader('Subject', subject),
    `Message-ID: <${key}@ppg-records.invalid>`,
    'MIME-Version: 1.0',
    'X-Unsent: 1',
  ];
  const body =
    attachments.length === 0
      ? textPart(text)
      : multipart([textPart(text), ...attachments.map(attachmentPart)], key);
  return `${headers.join('\r\n')}\r\n${body}\r\n`;
}

const textPart = (text: string) =>
  [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
  ].join('\r\n');

function multipart(parts: readonly string[], key: string): string {
  // "=_" stands in neither quoted-printable nor base64 (RFC 2045, section 6.7), so it ends no part.
  const boundary = `=_${key.slice(0, 60)}`;
  return [
    'Content-Type: multipart/mixed;',
    ` boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
  ].join('\r\n');
}

/** Addresses with a comma after each but the last. */
const addressList = (addresses: readonly MailAddress[]) =>
  addresses.flatMap(({ name, address }, at) => {
    const words = addressWords(name, address);
    const comma = at === addresses.length - 1 ? '' : ',';
    return words.map((word, place) => (place === words.length - 1 ? `${word}${comma}` : word));
  });

/** "Tue, 08 Dec 2026 18:30:00 +0000", in UTC. */
const mailDate = (ms: number) => new Date(ms).toUTCString().replace('GMT', '+0000');
