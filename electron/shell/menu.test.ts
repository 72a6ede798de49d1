import type { MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { menuTemplate } from './menu.ts';

type Item = MenuItemConstructorOptions;

const items = (menu: readonly Item[]): Item[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);

function menu(platform = 'linux', recentFiles: string[] = [], alone = false) {
  const command = vi.fn();
  const textSize = { larger: vi.fn(), smaller: vi.fn(), ordinary: vi.fn() };
  const template = menuTemplate({ platform, recentFiles, alone, command, textSize });
  return { template, all: items(template), command };
}

const click = (item: Item | undefined) => (item?.click as (() => void) | undefined)?.();

it('has the usual menus, in the usual order', () => {
  expect(menu().template.map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Help']);
  expect(menu('darwin').template.map(({ label, role }) => label ?? role)).toEqual([
    'appMenu',
    '&File',
    '&Edit',
    '&View',
    'windowMenu',
    '&Help',
  ]);
});

it('leaves a member who answers alone nothing that leads into the record', () => {
  const { template, all } = menu('linux', ['/home/sample/ours.ppg'], true);

  expect(template.map(({ label }) => label)).toEqual(['&Edit', '&View']);
  expect(all.flatMap(({ accelerator }) => accelerator ?? [])).toEqual([
    'CmdOrCtrl+Plus',
    'CmdOrCtrl+=',
    'CmdOrCtrl+-',
    'CmdOrCtrl+0',
  ]);
  expect(all.map(({ label }) => label)).toContain('&Paste');
});

it('gives no key twice', () => {
  const keys = menu().all.flatMap(({ accelerator }) => accelerator ?? []);

  expect(new Set(keys).size).toBe(keys.length);
});

it('offers neither reload nor developer tools, which would lose what is typed', () => {
  const roles = menu('darwin').all.map(({ role }) => role);

  for (const role of ['reload', 'forceReload', 'toggleDevTools', 'resetZoom']) {
    expect(roles).not.toContain(role);
  }
});

it('opens a recent file by its path and shows its name as written', () => {
  const { all, command } = menu('linux', ['/home/sample/Hill & Dale.ppg']);

  const recent = all.find(({ label }) => label === 'Hill && Dale');
  click(recent);

  expect(command).toHaveBeenCalledExactlyOnceWith('open-recent', '/home/sample/Hill & Dale.ppg');
});

it.each([
  ['finds', 'CmdOrCtrl+F', 'find'],
  ['saves', 'CmdOrCtrl+S', 'save'],
  ['prints', 'CmdOrCtrl+P', 'print'],
])('%s with %s', (_what, key, asked) => {
  const { all, command } = menu();

  click(all.find(({ accelerator }) => accelerator === key));

  expect(command).toHaveBeenCalledExactlyOnceWith(asked);
});
