import type { WebContents } from 'electron';
import { textSizes } from '../../shared/shell/text-sizes.ts';
import type { SettingsStore } from '../core/settings/settings-store.ts';
import type { Tell } from './tell.ts';

/** The size of the text in the window: set from the page or the menu, remembered, told to both. */
export type TextSize = {
  readonly percent: () => number;
  readonly set: (percent: number) => void;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly ordinary: () => void;
  /** Shows the page in the remembered size; to be called whenever a page has loaded. */
  readonly show: () => void;
};

export function createTextSize(
  contents: Pick<WebContents, 'setZoomFactor'>,
  settings: SettingsStore,
  tell: Tell,
): TextSize {
  const percent = () => settings.read().textSize ?? 100;
  const show = () => contents.setZoomFactor(percent() / 100);
  const set = (next: number) => {
    settings.update({ textSize: next });
    show();
    tell('textSize', { percent: next });
  };
  return {
    percent,
    set,
    show,
    larger: () => set(textSizes.find((size) => size > percent()) ?? 200),
    smaller: () => set(textSizes.findLast((size) => size < percent()) ?? 80),
    ordinary: () => set(100),
  };
}
