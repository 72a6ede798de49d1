import { fileRefused } from '../files/file-refused.ts';
import { looksLike } from '../files/looks-like.ts';

const saveAsWord =
  'Open it in Word, choose “Save as” and “Word document (.docx)”, and choose that file here.';
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** REFUSED for a file that is known to be neither Word (.docx) nor plain text, and why. */
export function refuseNoMinutes(bytes: Buffer, name: string): void {
  if (compound.every((byte, index) => bytes[index] === byte)) throw oldOrProtected(bytes, name);
  const seems = looksLike(bytes.subarray(0, 4_096));
  if (seems === undefined) return;
  if (seems === 'a PDF document') {
    throw fileRefused(
      `“${name}” is a PDF. Its text cannot be read here.`,
      'If you still have the Word file it was made from, choose that; or open the PDF in Word and save it as .docx.',
    );
  }
  throw fileRefused(`“${name}” looks like ${seems}, not like minutes.`, saveAsWord);
}

/** Word keeps a protected .docx in the envelope of its old format. */
function oldOrProtected(bytes: Buffer, name: string) {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return fileRefused(
      `“${name}” is protected by a password.`,
      'Open it in Word, take the password off under “Protect document”, save it and choose it again.',
    );
  }
  return fileRefused(`“${name}” is in Word’s old format (.doc).`, saveAsWord);
}
