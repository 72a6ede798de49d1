import type { Menu } from 'electron';
import { menuTemplate, type MenuParts } from './menu.ts';

/** Shows the menu bar and draws it again when the recent files or the hands at the keyboard change. */
export function showMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  parts: Omit<MenuParts, 'recentFiles' | 'alone'>,
  recentFiles: () => readonly string[],
): { readonly refresh: () => void; readonly handOver: (alone: boolean) => void } {
  let shown: string | undefined;
  let alone = false;
  const refresh = (): void => {
    const recent = recentFiles();
    const key = [alone, ...recent].join('\n');
    if (key === shown) return;
    shown = key;
    menu.setApplicationMenu(
      menu.buildFromTemplate(menuTemplate({ ...parts, recentFiles: recent, alone })),
    );
  };
  refresh();
  const handOver = (toMember: boolean): void => {
    alone = toMember;
    refresh();
  };
  return { refresh, handOver };
}
