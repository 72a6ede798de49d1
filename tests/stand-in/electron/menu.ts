import type { MenuItemConstructorOptions } from 'electron';
import type { Stage } from '../stage.ts';

/** A menu is kept as the template it was built from. */
export class MenuFake {
  readonly items: MenuItemConstructorOptions[];

  constructor(items: MenuItemConstructorOptions[] = []) {
    this.items = items;
  }
}

/** The class `Menu`: native menus are not drawn, but their keys work. */
export function createMenu(stage: Stage, roles: Readonly<Record<string, () => void>>) {
  let application: MenuFake | null = null;
  return {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => new MenuFake(template),
    getApplicationMenu: () => application,
    setApplicationMenu: (menu: MenuFake | null) => {
      application = menu;
      stage.keys = new Map(keysOf(menu?.items ?? [], roles));
      stage.onKeys();
    },
  };
}

function keysOf(
  items: readonly MenuItemConstructorOptions[],
  roles: Readonly<Record<string, () => void>>,
): [string, () => void][] {
  return items.flatMap((item) => {
    if (Array.isArray(item.submenu)) return keysOf(item.submenu, roles);
    const press = (item.click as (() => void) | undefined) ?? roles[item.role ?? ''];
    return item.accelerator && press ? [[pressedKey(item.accelerator), press]] : [];
  });
}

/** "CmdOrCtrl+Shift+S" as the browser reports it: "ctrl+shift+s", or "meta+shift+s" on macOS. */
export function pressedKey(accelerator: string): string {
  const command = process.platform === 'darwin' ? 'meta' : 'ctrl';
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const held = parts.map((part) => (part === 'cmdorctrl' ? command : part));
  const order = ['ctrl', 'meta', 'alt', 'shift'].filter((modifier) => held.includes(modifier));
  return [...order, key === 'plus' ? '+' : key].join('+');
}
