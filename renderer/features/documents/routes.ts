import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const documentsRoutes: RouteObject[] = [
  lazyPage('documents', async () => (await import('./DocumentsPage.tsx')).DocumentsPage),
];
