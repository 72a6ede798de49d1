import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { doWorkHere, type DoWork } from '../jobs/do-work.ts';

let desk: TemporaryOffice | undefined;
afterEach(() => desk?.close());

/** The third document finds no room any more, as the system says it. */
function fullAfterTwo(): DoWork {
  let built = 0;
  return (name, input, control) => {
    built += 1;
    if (built <= 2) return doWorkHere(name, input, control);
    return Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  };
}

it.each(['folder', 'zip'] as const)(
  'a bundle as a %s leaves nothing when the disk fills up while it is written',
  async (as) => {
    const opened = await managerDesk('Sample Manager', { doWork: fullAfterTwo() });
    ({ desk } = opened);
    const out = join(desk.folder, 'stick');
    mkdirSync(out);
    const settled = { outcome: 'improvement agreed', agreedOn: '2026-05-12' } as const;
    await desk.ok('improvements.add', { ...settled, text: 'A second door' });
    const head = await desk.ok('trail.head', {});

    const result = await desk.dispatch('bundle.make', { year: 2026, folder: out, as });

    expect(result).toMatchObject({ error: { code: 'REFUSED' } });
    expect(result.ok ? '' : result.error.message).toMatch(
      /^The disk is full, so the bundle was not written\. Nothing in the record was changed\./u,
    );
    expect(readdirSync(out)).toEqual([]);
    expect(await desk.ok('trail.head', {})).toEqual(head);
  },
);
