import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const actionsRoutes: RouteObject[] = [
  lazyPage('actions', async () => (await import('./ActionsPage.tsx')).ActionsPage),
  lazyPage('actions/year', async () => (await import('./ActionsYearPage.tsx')).ActionsYearPage),
  lazyPage('actions/new', async () => (await import('./NewActionPage.tsx')).NewActionPage),
  lazyPage('actions/:id', async () => (await import('./ActionPage.tsx')).ActionPage),
];
