import type { Session } from 'electron';
import { isOurs } from './origin.ts';

/** Whether a request stays on this computer: our own pages, and pictures written into a page. */
export const staysHere = (url: string): boolean => isOurs(url) || url.startsWith('data:');

/** Cancels every request that would leave the application, and every download, whatever asked. */
export function blockOutbound(
  session: Pick<Session, 'on'> & {
    readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
  },
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysHere(url) }));
  session.on('will-download', (event) => event.preventDefault());
}
