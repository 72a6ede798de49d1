import type { BrowserWindow } from 'electron';
import type { SettingsStore } from '../core/settings/settings-store.ts';

/** Keeps the size of the window for the next start; its place is left to the system. */
export function rememberWindow(window: BrowserWindow, settings: SettingsStore): void {
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    settings.update({ window: { width, height, maximised: window.isMaximized() } });
  });
}
