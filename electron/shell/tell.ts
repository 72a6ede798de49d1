import type { WebContents } from 'electron';
import type { ShellEventName, ShellEvents } from '../../shared/shell/events.ts';

/** The one channel for news to the page. */
export const eventChannel = 'ppg:event';

/** Tells the page that something happened; silent once the window has gone. */
export type Tell = <E extends ShellEventName>(event: E, payload: ShellEvents[E]) => void;

export function createTell(contents: Pick<WebContents, 'isDestroyed' | 'send'>): Tell {
  return (event, payload) => {
    if (!contents.isDestroyed()) contents.send(eventChannel, event, payload);
  };
}
