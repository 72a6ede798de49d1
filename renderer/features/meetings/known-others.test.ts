import { expect, it } from 'vitest';
import { named, offered } from './known-others.ts';

const pat = { name: 'Pat Example', role: 'practice manager', kind: 'practice staff' as const };
const row = { key: 0, name: '', role: '', kind: 'guest' as const, state: 'present' as const };

it('brings the role of somebody known with the name', () => {
  expect(named('pat example ', row, [pat])).toEqual({ ...pat, name: 'pat example ' });
});

it('leaves a role that was typed, and a name that nobody knows', () => {
  expect(named('Pat Example', { role: 'speaker' }, [pat])).toEqual({ name: 'Pat Example' });
  expect(named('Pat', row, [pat])).toEqual({ name: 'Pat' });
});

it('offers nobody twice', () => {
  expect(offered([pat], [row])).toEqual([pat]);
  expect(offered([pat], [{ ...row, name: 'Pat Example' }])).toEqual([]);
});
