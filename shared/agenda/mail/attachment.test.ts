import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordMediaType, type Attachment } from './attachment.ts';
import { mailFile, type Mail } from './mail-file.ts';

const mail: Mail = {
  from: null,
  to: [],
  hidden: [],
  subject: 'Agenda',
  text: 'Dear member\n--=_agenda-12\nTea at ½ past six',
  madeAtMs: 0,
  messageKey: 'agenda-12',
};

const withFile = (file: Partial<Attachment>) =>
  mailFile({
    ...mail,
    attachments: [
      { fileName: 'Agenda.docx', mediaType: wordMediaType, bytes: new Uint8Array(), ...file },
    ],
  });

/** The parts of a mail as a mail program finds them: each with its headers and its body. */
function partsOf(text: string) {
  const boundary = /boundary="([^"]+)"/.exec(text)?.[1] ?? '';
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  expect(pieces.at(-1)).toBe('--\r\n');
  return pieces.slice(1, -1).map((piece) => {
    const [head = '', ...body] = piece.slice(2).split('\r\n\r\n');
    return { head: head.replaceAll('\r\n ', ' '), body: body.join('\r\n\r\n') };
  });
}

const bytesOf = (body: string) =>
  Uint8Array.from(atob(body.replaceAll('\r\n', '')), (sign) => sign.charCodeAt(0));

/** RFC 2231: the pieces put together and decoded. */
function nameOf(head: string): string {
  const pieces = [...head.matchAll(/filename\*\d+\*=([^;\s]*)/g)].map(([, piece]) => piece);
  return decodeURIComponent(pieces.join('').replace("UTF-8''", ''));
}

describe('a mail with a file', () => {
  it('has the text first and the file after it, whatever the text says', () => {
    const [text, file, ...more] = partsOf(withFile({ bytes: Uint8Array.of(80, 75, 3, 4) }));

    expect(text?.head).toContain('Content-Type: text/plain; charset=utf-8');
    expect(text?.body).toContain('--=3D_agenda-12');
    expect(file?.head).toContain(`Content-Type: ${wordMediaType}`);
    expect(file?.head).toContain('Content-Disposition: attachment; filename="Agenda.docx"');
    expect([...bytesOf(file?.body ?? '')]).toEqual([80, 75, 3, 4]);
    expect(more).toEqual([]);
  });

  it('begins and ends a long name as it is for programs that know ASCII only', () => {
    const fileName = `Agenda 2026-11-22 - ${'The Sample Patient Group '.repeat(4)}.docx`;
    const [, file] = partsOf(withFile({ fileName }));

    expect(file?.head).toMatch(/ filename="Agenda 2026-11-22 - The Sample [^"]*\.docx"/);
  });

  it('gives back every byte and every letter of the name, in short lines of ASCII', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (bytes, name) => {
          const fileName = `${name.replaceAll(/\p{Cc}|[\u2028\u2029]/gu, '')}.docx`;
          const text = withFile({ bytes, fileName });
          const file = partsOf(text)[1];

          expect([...bytesOf(file?.body ?? '')]).toEqual([...bytes]);
          expect(nameOf(file?.head ?? '')).toBe(fileName.toWellFormed());
          const lines = text.split('\r\n');
          expect(lines.filter((line) => line.length > 88 || /[^\x20-\x7e]/.test(line))).toEqual([]);
        },
      ),
    );
  });

  it('lets nothing in a name become a header or end the quotation', () => {
    const file = partsOf(withFile({ fileName: 'A"\r\nX-Bad: 1\r\n\r\nB.docx' }))[1];

    expect(file?.head).not.toMatch(/^X-Bad/m);
    expect(file?.head).toContain('filename="A_ X-Bad: 1 B.docx"');
  });
});
