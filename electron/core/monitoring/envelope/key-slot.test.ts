import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { isWhole, makeSlot, openSlot } from './key-slot.ts';

const dataKey = randomBytes(32);

it('gives the data key back to the right secret only, at the ordinary cost', async () => {
  const slot = await makeSlot('passphrase', 'four ordinary words here', dataKey);

  expect(slot).toMatchObject({ cost: 65_536, blockSize: 8, parallel: 1 });
  expect(isWhole(slot)).toBe(true);
  expect(await openSlot(slot, 'four ordinary words here')).toEqual(dataKey);
  expect(await openSlot(slot, 'four ordinary words her')).toBeUndefined();
});

it.each(['salt', 'nonce', 'sealed', 'checksum'] as const)(
  'notices a changed %s without a secret',
  async (part) => {
    const cost = { cost: 2 ** 10, blockSize: 8, parallel: 1 };
    const slot = await makeSlot('recovery code', 'secret', dataKey, cost);
    const changed = Buffer.from(slot[part]);
    changed.writeUInt8(changed.readUInt8(3) ^ 1, 3);

    expect(isWhole({ ...slot, [part]: changed })).toBe(false);
  },
);

it('refuses a cost that would use up the memory', async () => {
  const slot = await makeSlot('passphrase', 'secret', dataKey, {
    cost: 2 ** 10,
    blockSize: 8,
    parallel: 1,
  });

  expect(isWhole({ ...slot, cost: 2 ** 30 })).toBe(false);
});
