import { addressWords, foldedHeader, textHeader } from './header.ts';
import { quotedPrintable } from './quoted-printable.ts';

export type MailAddress = { readonly name: string; readonly address: string };

/** A mail in plain text, without attachments. */
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
};

/**
 * The text of an .eml file (RFC 5322, text in UTF-8 as quoted-printable). `X-Unsent` makes mail
 * programs that know it open it as a draft to be sent.
 */
export function mailFile({ from, to, hidden, subject, text, madeAtMs, messageKey }: Mail): string {
  const headers = [
    `Date: ${mailDate(madeAtMs)}`,
    ...(from === null ? [] : [foldedHeader('From', addressWords(from.name, from.address))]),
    to.length === 0 ? 'To: undisclosed-recipients:;' : foldedHeader('To', addressList(to)),
    ...(hidden.length === 0 ? [] : [foldedHeader('Bcc', addressList(hidden))]),
    textHeader('Subject', subject),
    `Message-ID: <${messageKey.replaceAll(/[^A-Za-z0-9-]/g, '-')}@ppg-records.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'X-Unsent: 1',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(text)}\r\n`;
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
