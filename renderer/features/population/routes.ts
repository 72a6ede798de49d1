import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const populationRoutes: RouteObject[] = [
  lazyPage(
    'representativeness/population',
    async () => (await import('./PopulationPage.tsx')).PopulationPage,
  ),
  lazyPage(
    'representativeness/population/import',
    async () => (await import('./ImportFilePage.tsx')).ImportFilePage,
  ),
  lazyPage(
    'representativeness/population/own-system',
    async () => (await import('./OwnSystemPage.tsx')).OwnSystemPage,
  ),
  lazyPage(
    'representativeness/population/survey',
    async () => (await import('./SurveyPage.tsx')).SurveyPage,
  ),
  lazyPage(
    'representativeness/population/type-in',
    async () => (await import('./TypeInPage.tsx')).TypeInPage,
  ),
];
