import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const representativenessRoutes: RouteObject[] = [
  lazyPage(
    'representativeness',
    async () => (await import('./RepresentativenessPage.tsx')).RepresentativenessPage,
  ),
  lazyPage(
    'representativeness/reviews/new',
    async () => (await import('./NewReviewPage.tsx')).NewReviewPage,
  ),
  lazyPage(
    'representativeness/over-time',
    async () => (await import('./OverTimePage.tsx')).OverTimePage,
  ),
  lazyPage(
    'representativeness/reviews/:id',
    async () => (await import('./ReviewPage.tsx')).ReviewPage,
  ),
  lazyPage(
    'representativeness/reviews/:id/public',
    async () => (await import('./PublicFiguresPage.tsx')).PublicFiguresPage,
  ),
];
