import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const minutesRoutes: RouteObject[] = [
  lazyPage('meetings/:id/minutes', async () => (await import('./MinutesPage.tsx')).MinutesPage),
  lazyPage(
    'meetings/:id/public-copy',
    async () => (await import('./papers/PublicCopyPage.tsx')).PublicCopyPage,
  ),
  lazyPage('meetings/:id/life', async () => (await import('./LifePage.tsx')).LifePage),
];
