import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const feedbackRoutes: RouteObject[] = [
  lazyPage('feedback', async () => (await import('./FeedbackPage.tsx')).FeedbackPage),
  lazyPage('feedback/new', async () => (await import('./NewFeedbackPage.tsx')).NewFeedbackPage),
  lazyPage(
    'feedback/import',
    async () => (await import('./ImportSurveyPage.tsx')).ImportSurveyPage,
  ),
  lazyPage('feedback/:id', async () => (await import('./OneFeedbackPage.tsx')).OneFeedbackPage),
  lazyPage(
    'feedback/:id/edit',
    async () => (await import('./EditFeedbackPage.tsx')).EditFeedbackPage,
  ),
];
