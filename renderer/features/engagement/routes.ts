import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const engagementRoutes: RouteObject[] = [
  lazyPage('engagement', async () => (await import('./EngagementPage.tsx')).EngagementPage),
  lazyPage(
    'engagement/worksheets',
    async () => (await import('./worksheets/WorksheetsPage.tsx')).WorksheetsPage,
  ),
  lazyPage(
    'engagement/worksheets/new',
    async () => (await import('./worksheets/NewWorksheetPage.tsx')).NewWorksheetPage,
  ),
  lazyPage(
    'engagement/worksheets/:id',
    async () => (await import('./worksheets/WorksheetPage.tsx')).WorksheetPage,
  ),
  lazyPage(
    'engagement/worksheets/:id/edit',
    async () => (await import('./worksheets/EditWorksheetPage.tsx')).EditWorksheetPage,
  ),
  lazyPage(
    'engagement/worksheets/:id/say',
    async () => (await import('./worksheets/SayPage.tsx')).SayPage,
  ),
  lazyPage(
    'engagement/self-assessment',
    async () => (await import('./worksheets/AssessmentOfYear.tsx')).AssessmentOfYear,
  ),
  lazyPage('engagement/new', async () => (await import('./NewActivityPage.tsx')).NewActivityPage),
  lazyPage('engagement/:id', async () => (await import('./ActivityPage.tsx')).ActivityPage),
  lazyPage(
    'engagement/:id/edit',
    async () => (await import('./EditActivityPage.tsx')).EditActivityPage,
  ),
  lazyPage(
    'engagement/:id/result',
    async () => (await import('./ActivityResultPage.tsx')).ActivityResultPage,
  ),
];
