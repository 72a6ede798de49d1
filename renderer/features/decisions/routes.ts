import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const decisionsRoutes: RouteObject[] = [
  lazyPage('decisions', async () => (await import('./DecisionsPage.tsx')).DecisionsPage),
];
