import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailFile, type Mail } from './mail-file.ts';
import { quotedPrintable } from './quoted-printable.ts';

const mail: Mail = {
  from: { name: 'Sample PPG', address: 'ppg@example.org' },
  to: [],
  hidden: [
    { name: 'Zoë Sample', address: 'zoe@example.org' },
    { name: 'Jo "JE" Example', address: 'jo@example.org' },
  ],
  subject: 'Agenda of the meeting, 8 December 2026',
  text: 'Dear member\n\nTea at ½ past six – bring 5€ = thanks \n.',
  madeAtMs: Date.parse('2026-11-21T18:40:05Z'),
  messageKey: 'meeting-12',
};

function decoded(text: string): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
}

const bodyOf = (text: string) => text.slice(text.indexOf('\r\n\r\n') + 4);
const headOf = (text: string) => text.slice(0, text.indexOf('\r\n\r\n'));

describe('a mail file', () => {
  it('is a draft with hidden recipients and text in UTF-8', () => {
    expect(headOf(mailFile(mail)).split('\r\n')).toEqual([
      'Date: Sat, 21 Nov 2026 18:40:05 +0000',
      'From: "Sample PPG" <ppg@example.org>',
      'To: undisclosed-recipients:;',
      String.raw`Bcc: =?UTF-8?B?Wm/DqyBTYW1wbGU=?= <zoe@example.org>, "Jo \"JE\" Example"`,
      ' <jo@example.org>',
      'Subject: Agenda of the meeting, 8 December 2026',
      'Message-ID: <meeting-12@ppg-records.invalid>',
      'MIME-Version: 1.0',
      'X-Unsent: 1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ]);
    expect(decoded(bodyOf(mailFile(mail)))).toBe(`${mail.text.replaceAll('\n', '\r\n')}\r\n`);
  });

  it('lets nothing typed become a header', () => {
    const nasty = mailFile({
      ...mail,
      subject: 'Agenda\r\nBcc: other@example.org',
      from: { name: 'A\nB', address: 'a@example.org>\r\nX: <b@example.org' },
      messageKey: 'x>\r\nY: z',
    });

    expect(
      headOf(nasty)
        .split('\r\n')
        .filter((line) => /^(?:Bcc: other|X:|Y:)/.test(line)),
    ).toEqual([]);
    expect(nasty).toContain('Subject: Agenda Bcc: other@example.org');
  });

  it('keeps header lines short and every letter of a subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (subject) => {
        const lines = headOf(mailFile({ ...mail, subject })).split('\r\n');
        const encoded = lines.filter((line) => line.includes('=?UTF-8?B?'));

        expect(encoded.every((line) => line.length <= 78)).toBe(true);
        expect(lines.every((line) => !/[^\x20-\x7e]/.test(line))).toBe(true);
      }),
    );
  });
});

describe('quoted-printable text', () => {
  it('has ASCII lines of at most 76 characters and gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const encoded = quotedPrintable(text);

        expect(
          encoded.split('\r\n').every((line) => line.length <= 76 && !/[ \t]$/.test(line)),
        ).toBe(true);
        expect(/^[\t\r\n\x20-\x7e]*$/.test(encoded)).toBe(true);
        expect(decoded(encoded)).toBe(text.replace(/\r\n|[\n\r]/gu, '\r\n'));
      }),
    );
  });
});
