import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/shell/events.ts';
import type { TextSize } from './text-size.ts';

export type MenuParts = {
  readonly platform: string;
  readonly recentFiles: readonly string[];
  /** While a member answers alone: only what edits their words and enlarges them. */
  readonly alone: boolean;
  readonly command: (command: MenuCommand, path?: string) => void;
  readonly textSize: Pick<TextSize, 'larger' | 'smaller' | 'ordinary'>;
};

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The menu bar: the usual items with the usual keys, in British words. */
export function menuTemplate(parts: MenuParts): Item[] {
  const mac = parts.platform === 'darwin';
  const appMenu = mac ? [{ role: 'appMenu' } satisfies Item] : [];
  if (parts.alone) {
    return [
      ...appMenu,
      { label: '&Edit', submenu: editingItems },
      { label: '&View', submenu: viewMenu(parts) },
    ];
  }
  return [
    ...appMenu,
    { label: '&File', submenu: fileMenu(parts, mac) },
    { label: '&Edit', submenu: editMenu(parts) },
    { label: '&View', submenu: viewMenu(parts) },
    ...(mac ? [{ role: 'windowMenu' } satisfies Item] : []),
    { label: '&Help', role: 'help', submenu: helpMenu(parts) },
  ];
}

function fileMenu({ command, recentFiles }: MenuParts, mac: boolean): Item[] {
  const recent = recentFiles.map((path) => ({
    label: basename(path, '.ppg').replaceAll('&', '&&'),
    toolTip: path,
    click: () => command('open-recent', path),
  }));
  return [
    { label: '&New record…', accelerator: 'CmdOrCtrl+N', click: () => command('new-record') },
    { label: '&Open…', accelerator: 'CmdOrCtrl+O', click: () => command('open-record') },
    { label: 'Open &recent', enabled: recent.length > 0, submenu: recent },
    line,
    { label: '&Save', accelerator: 'CmdOrCtrl+S', click: () => command('save') },
    {
      label: 'Save a cop&y…',
      accelerator: 'CmdOrCtrl+Shift+S',
      click: () => command('save-copy'),
    },
    { label: '&Close record', accelerator: 'CmdOrCtrl+W', click: () => command('close-record') },
    line,
    { label: '&Print…', accelerator: 'CmdOrCtrl+P', click: () => command('print') },
    line,
    { label: 'Se&ttings', accelerator: 'CmdOrCtrl+,', click: () => command('settings') },
    ...(mac ? [] : [line, { role: 'quit', label: 'E&xit' } satisfies Item]),
  ];
}

const editingItems: Item[] = [
  { role: 'undo', label: '&Undo' },
  { role: 'redo', label: '&Redo' },
  line,
  { role: 'cut', label: 'Cu&t' },
  { role: 'copy', label: '&Copy' },
  { role: 'paste', label: '&Paste' },
  { role: 'pasteAndMatchStyle', label: 'Paste as plain te&xt' },
  { role: 'selectAll', label: 'Select &all' },
];

function editMenu({ command }: MenuParts): Item[] {
  return [
    ...editingItems,
    line,
    { label: '&Find…', accelerator: 'CmdOrCtrl+F', click: () => command('find') },
  ];
}

function viewMenu({ textSize }: MenuParts): Item[] {
  return [
    { label: 'Make text &larger', accelerator: 'CmdOrCtrl+Plus', click: textSize.larger },
    {
      label: 'Make text larger (without Shift)',
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: textSize.larger,
    },
    { label: 'Make text &smaller', accelerator: 'CmdOrCtrl+-', click: textSize.smaller },
    { label: '&Ordinary text size', accelerator: 'CmdOrCtrl+0', click: textSize.ordinary },
    line,
    { role: 'togglefullscreen', label: '&Full screen' },
  ];
}

function helpMenu({ command }: MenuParts): Item[] {
  return [
    { label: 'PPG Records &help', accelerator: 'F1', click: () => command('help') },
    { label: '&About PPG Records', click: () => command('about') },
  ];
}
