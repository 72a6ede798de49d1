import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const practiceRoutes: RouteObject[] = [
  lazyPage('settings/practice', async () => (await import('./PracticePage.tsx')).PracticePage),
  lazyPage('settings/practice/look-up', async () => (await import('./LookUpPage.tsx')).LookUpPage),
  lazyPage('settings/terms', async () => (await import('./TermsPage.tsx')).TermsPage),
  lazyPage('settings/terms/new', async () => (await import('./NewTermsPage.tsx')).NewTermsPage),
  lazyPage('settings/terms/:id', async () => (await import('./EditTermsPage.tsx')).EditTermsPage),
];
