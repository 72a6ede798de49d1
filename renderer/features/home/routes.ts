import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const homeRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./HomePage.tsx')).HomePage }) },
  lazyPage('help', async () => (await import('./HelpPage.tsx')).HelpPage),
];
