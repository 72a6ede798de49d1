import { expect, it } from 'vitest';
import { planImport } from './plan-import.ts';

const records = [
  ['Name', 'Joined', 'Left', 'Role'],
  ['Alex Sample', '2019-05-03', '', 'Chair'],
  ['Bo Sample', '2020-01-01', '', 'PPG member'],
  ['Charlie Sample', '2018-01-01', '2020-01-01', 'Treasurer'],
].map((cells, index) => ({ line: index + 1, row: index + 1, cells }));

const rolesShown = (options: { rolesFrom?: string }) => {
  const { preview } = planImport(records, { duplicates: 'leave out', ...options }, []);
  return { undated: preview.undatedRoles, roles: preview.valid.map(({ roles }) => roles) };
};

it('shows roles with their first day, which a person may give where the list does not', () => {
  expect(rolesShown({})).toEqual({
    undated: 2,
    roles: ['chair from 3 May 2019', '', 'treasurer from 1 January 2018 to 1 January 2020'],
  });
  expect(rolesShown({ rolesFrom: '2026-04-01' }).roles).toEqual([
    'chair from 1 April 2026',
    '',
    'treasurer from 1 January 2018 to 1 January 2020',
  ]);
});
