import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const improvementsRoutes: RouteObject[] = [
  lazyPage(
    'feedback/improvements',
    async () => (await import('./ImprovementsPage.tsx')).ImprovementsPage,
  ),
  lazyPage(
    'feedback/improvements/new',
    async () => (await import('./NewImprovementPage.tsx')).NewImprovementPage,
  ),
  lazyPage(
    'feedback/improvements/:id',
    async () => (await import('./ImprovementPage.tsx')).ImprovementPage,
  ),
  lazyPage('feedback/sheet', async () => (await import('./SheetPage.tsx')).SheetPage),
  lazyPage(
    'feedback/priorities',
    async () => (await import('./PrioritiesPage.tsx')).PrioritiesPage,
  ),
];
