import type { WebContents, WebFrameMain } from 'electron';
import { isOurs } from './origin.ts';

/** The part of an IPC event that says who asks. */
export type Asker = {
  readonly sender: Pick<WebContents, 'mainFrame'>;
  readonly senderFrame: WebFrameMain | null;
};

/**
 * Whether a message comes from the main frame of our window while it shows our page.
 *
 * A frame that has gone is null and refused: who it was cannot be known any more.
 */
export function isOurSender({ sender, senderFrame }: Asker, contents: unknown): boolean {
  if (!senderFrame || sender !== contents) return false;
  return senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}
