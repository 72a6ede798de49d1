import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const agendaRoutes: RouteObject[] = [
  lazyPage('meetings/year', async () => (await import('./YearPlanPage.tsx')).YearPlanPage),
  lazyPage('meetings/backlog', async () => (await import('./BacklogPage.tsx')).BacklogPage),
  lazyPage('meetings/templates', async () => (await import('./TemplatesPage.tsx')).TemplatesPage),
  lazyPage(
    'meetings/templates/standing',
    async () => (await import('./StandingItemsPage.tsx')).StandingItemsPage,
  ),
  lazyPage(
    'meetings/templates/:key',
    async () => (await import('./TemplatePage.tsx')).TemplatePage,
  ),
  lazyPage('meetings/:id/agenda', async () => (await import('./AgendaPage.tsx')).AgendaPage),
  lazyPage(
    'meetings/:id/agenda/:itemId',
    async () => (await import('./AgendaItemPage.tsx')).AgendaItemPage,
  ),
  lazyPage('meetings/:id/sent', async () => (await import('./SentPage.tsx')).SentPage),
  lazyPage('meetings/:id/move', async () => (await import('./MovePage.tsx')).MovePage),
];
