import type { WebContents } from 'electron';
import { isOurs } from './origin.ts';

type Leaving = { readonly url: string; readonly preventDefault: () => void };

/**
 * Keeps the window on its own pages: it goes nowhere else, opens no other window and holds no
 * web view. A foreign address that a person followed is offered to `outside`, which decides.
 */
export function guardNavigation(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
  outside: (url: string) => void,
): void {
  contents.on('will-navigate', (event) => {
    refuse(event);
    if (!isOurs(event.url)) outside(event.url);
  });
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    outside(url);
    return { action: 'deny' };
  });
}

function refuse(event: Leaving): void {
  if (!isOurs(event.url)) event.preventDefault();
}
