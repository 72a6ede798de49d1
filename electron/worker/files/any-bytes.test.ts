import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { quinAgeFile } from '../../../tests/fixtures/population/nhs-files.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';
import { zipOf } from '../../../tests/fixtures/population/zip-of.ts';
import { UserError } from '../../core/rpc/user-error.ts';

const folder = readingFolder();
afterAll(() => folder.close());

const plain = quinAgeFile();
const kindly = ['a result', 'a refusal'];

/** What comes of reading a file; a broken reader is told by its error. */
async function outcome(content: Uint8Array): Promise<string> {
  try {
    await folder.read(content);
    return 'a result';
  } catch (error) {
    return error instanceof UserError ? 'a refusal' : String(error);
  }
}

it('takes or refuses any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (content) => {
      expect(kindly).toContain(await outcome(content));
    }),
    { numRuns: 300 },
  );
});

it('takes or refuses a good file with any bytes put into it', async () => {
  const good = Buffer.from(plain);
  const put = fc.uint8Array({ maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length), put, fc.nat(60), async (at, bytes, cut) => {
      const content = Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + cut)]);

      expect(kindly).toContain(await outcome(content));
    }),
    { numRuns: 300 },
  );
});

it('takes or refuses a good ZIP with any bytes put over it', async () => {
  const good = await zipOf({ 'quin.csv': plain });
  const put = fc.uint8Array({ minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), put, async (at, bytes) => {
      const content = Buffer.from(good);
      content.set(bytes.subarray(0, content.length - at), at);

      expect(kindly).toContain(await outcome(content));
    }),
    { numRuns: 300 },
  );
});
