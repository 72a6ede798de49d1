import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const engagementRoutes: RouteObject[] = [
  lazyPage('engagement', async () => (await import('./EngagementPage.tsx')).EngagementPage),
  lazyPage('engagement/new', async () => (await import('./NewActivityPage.tsx')).NewActivityPage),
  lazyPage('engagement/:id', async () => (await import('./ActivityPage.tsx')).ActivityPage),
  lazyPage(
    'engagement/:id/edit',
    async () => (await import('./EditActivityPage.tsx')).EditActivityPage,
  ),
  lazyPage(
    'engagement/:id/result',
    async () => (await import('./ActivityResultPage.tsx')).ActivityResultPage,
  ),
];
