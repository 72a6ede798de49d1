import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const minutesImportRoutes: RouteObject[] = [
  lazyPage(
    'meetings/import',
    async () => (await import('./ImportMinutesPage.tsx')).ImportMinutesPage,
  ),
];
