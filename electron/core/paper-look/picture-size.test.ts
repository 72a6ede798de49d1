import { expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

const part = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** A JPEG's head: what a camera and a table put before the frame, then the frame. */
const jpeg = (width: number, height: number, frame = 0xc0) => {
  const size = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x22, 0]);
  size.writeUInt16BE(height, 1);
  size.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    part(0xe0, Buffer.from('JFIF and more')),
    part(0xc4, Buffer.alloc(30, 7)),
    Buffer.from([0xff, 0xff]),
    part(frame, size),
  ]);
};

it('reads the size of a PNG', () => {
  expect(pictureSize(png(640, 200))).toEqual({ type: 'png', width: 640, height: 200 });
});

it.each([0xc0, 0xc2])('reads the size of a JPEG with frame %#x', (frame) => {
  expect(pictureSize(jpeg(300, 90, frame))).toEqual({ type: 'jpg', width: 300, height: 90 });
});

it.each([
  ['an empty file', Buffer.alloc(0)],
  ['a GIF', Buffer.from('GIF89a and more bytes than a header needs')],
  ['the beginning of a PNG', png(10, 10).subarray(0, 20)],
  ['a PNG without width', png(0, 10)],
  ['a JPEG cut off before its frame', jpeg(10, 10).subarray(0, 30)],
])('does not take %s for a picture', (_name, bytes) => {
  expect(pictureSize(bytes)).toBeUndefined();
});
