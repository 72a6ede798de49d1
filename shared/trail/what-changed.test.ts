import { expect, it } from 'vitest';
import { whatChanged } from './what-changed.ts';

it('says what was and what is of the fields that differ, in words', () => {
  const before = { id: 3, version: 1, heldOn: '2026-09-08', place: 'Library', mode: 'in person' };
  const after = { id: 3, version: 2, heldOn: '2026-09-15', place: 'Library', mode: 'online' };

  expect(whatChanged(before, after)).toEqual([
    { field: 'held on', was: '8 September 2026', is: '15 September 2026' },
    { field: 'mode', was: 'in person', is: 'online' },
  ]);
});

it('shows what was added, what was removed, and what is inside', () => {
  expect(whatChanged(null, { name: 'Alex Sample', carer: false, note: null })).toEqual([
    { field: 'name', was: '', is: 'Alex Sample' },
    { field: 'carer', was: '', is: 'no' },
  ]);
  expect(
    whatChanged({ roles: [{ role: 'chair', startedOn: '2026-01-02' }] }, { roles: [] }),
  ).toEqual([
    { field: 'roles, 1, role', was: 'chair', is: '' },
    { field: 'roles, 1, started on', was: '2 January 2026', is: '' },
  ]);
});

it('tells the time of something as people do', () => {
  const recordedAtMs = Date.UTC(2026, 10, 22, 11, 51);

  expect(whatChanged(null, { recordedAtMs })).toEqual([
    { field: 'recorded', was: '', is: '22 November 2026 at 11:51' },
  ]);
});

it('takes anything at all, short', () => {
  expect(whatChanged(undefined, undefined)).toEqual([]);
  expect(whatChanged('a', ['b', 'c'])).toEqual([{ field: '', was: 'a', is: 'b, c' }]);
  expect(whatChanged(null, { text: 'x'.repeat(9000) })[0]?.is).toHaveLength(502);
});

const text = (word: string) => `${'a'.repeat(800)} ${word} ${'b'.repeat(800)}`;
const around = (word: string) => `… ${'a'.repeat(99)} ${word} ${'b'.repeat(395)} …`;

it('shows the place of a long text where it was changed', () => {
  expect(whatChanged({ words: text('left') }, { words: text('came') })).toEqual([
    { field: 'words', was: around('left'), is: around('came') },
  ]);
  expect(whatChanged({ words: text('left') }, { words: 'Short' })[0]?.is).toBe('Short');
});

it('calls the parts of a member as their page does', () => {
  const after = { email: 'alex@sample.invalid', spells: [{ joinedOn: '2026-01-02' }] };

  expect(whatChanged(null, after)).toEqual([
    { field: 'e-mail', was: '', is: 'alex@sample.invalid' },
    { field: 'time as a member, 1, joined on', was: '', is: '2 January 2026' },
  ]);
});

it('speaks of a file that was written, and of the practice, without the names of its fields', () => {
  const after = { path: 'C:/PPG/Agenda.docx', sha256: 'ab12', odsCode: 'P91020', subIcbName: 'X' };

  expect(whatChanged(null, after).map(({ field }) => field)).toEqual([
    'where it was written',
    'fingerprint (SHA-256)',
    'ODS code',
    'sub ICB name',
  ]);
});
