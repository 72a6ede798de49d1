import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const searchRoutes: RouteObject[] = [
  lazyPage('search', async () => (await import('./SearchPage.tsx')).SearchPage),
];
