import type { Logo } from '../../../shared/paper-look/paper-look.ts';

type Picture = Pick<Logo, 'type' | 'width' | 'height'>;

/**
 * The kind and the size in pixels of a PNG or JPEG picture, from its own bytes; undefined for
 * anything else. Sources: PNG (ISO/IEC 15948) IHDR; JPEG (ISO/IEC 10918-1) start of frame.
 */
export function pictureSize(bytes: Uint8Array): Picture | undefined {
  const picture = pngSize(bytes) ?? jpegSize(bytes);
  return picture && picture.width > 0 && picture.height > 0 ? picture : undefined;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < 24 || !pngStart.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = viewOf(bytes);
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Markers that begin a frame; C4, C8 and CC are tables and extensions. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // A marker may be preceded by any number of filling bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
