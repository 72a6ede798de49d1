import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const spellingRoutes: RouteObject[] = [
  lazyPage('settings/own-words', async () => (await import('./OwnWordsPage.tsx')).OwnWordsPage),
];
