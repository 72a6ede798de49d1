import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const paperLookRoutes: RouteObject[] = [
  lazyPage('settings/paper-look', async () => (await import('./PaperLookPage.tsx')).PaperLookPage),
];
