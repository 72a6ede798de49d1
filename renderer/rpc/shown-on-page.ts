import { notifyManager } from '@tanstack/react-query';

/**
 * Over once the page shows what came before: answers reach it in a turn of their own, after the
 * query that fetched them is over.
 */
export const shownOnPage = () =>
  new Promise<void>((resolve) => {
    notifyManager.schedule(() => setTimeout(resolve));
  });
