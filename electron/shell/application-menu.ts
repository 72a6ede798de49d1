import type { Menu } from 'electron';
import { menuTemplate, type MenuParts } from './menu.ts';

/** Shows the menu bar and draws it again when the recent files have changed. */
export function showMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  parts: Omit<MenuParts, 'recentFiles'>,
  recentFiles: () => readonly string[],
): { readonly refresh: () => void } {
  let shown: string | undefined;
  const refresh = (): void => {
    const recent = recentFiles();
    const key = recent.join('\n');
    if (key === shown) return;
    shown = key;
    menu.setApplicationMenu(
      menu.buildFromTemplate(menuTemplate({ ...parts, recentFiles: recent })),
    );
  };
  refresh();
  return { refresh };
}
