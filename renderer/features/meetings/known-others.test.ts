import { expect, it } from 'vitest';
import { named, offered } from './known-others.ts';

const pat = { name: 'Pat Example', role: 'practice manager', kind: 'practice staff' as const };
const row = { key: 0, name: '', role: '', kind: 'guest' as const, state: 'present' as const };

it('brings the role of somebody known with the name', () => {
  expect(named('pat example ', row, [pat])).toEqual({
    ...pat,
    name: 'pat example ',
    broughtRole: true,
  });
});

it('leaves a role that was typed, and a name that nobody knows', () => {
  expect(named('Pat Example', { role: 'speaker' }, [pat])).toEqual({ name: 'Pat Example' });
  expect(named('Pat', row, [pat])).toEqual({ name: 'Pat' });
});

it('takes the role back when the name is typed on to that of somebody else', () => {
  const brought = { ...row, ...named('Pat Example', row, [pat]) };

  expect(named('Pat Exampleton', brought, [pat])).toMatchObject({ role: '', broughtRole: false });
  expect(named('Pat Exampleton', { role: 'speaker', broughtRole: false }, [pat])).toEqual({
    name: 'Pat Exampleton',
  });
});

it('offers nobody twice', () => {
  expect(offered([pat], [row])).toEqual([pat]);
  expect(offered([pat], [{ ...row, name: 'Pat Example' }])).toEqual([]);
});
