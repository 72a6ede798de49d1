import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const monitoringRoutes: RouteObject[] = [
  lazyPage(
    'representativeness/answers',
    async () => (await import('./MonitoringPage.tsx')).MonitoringPage,
  ),
  lazyPage(
    'representativeness/questions',
    async () => (await import('./QuestionSetsPage.tsx')).QuestionSetsPage,
  ),
  lazyPage(
    'representativeness/answers/:memberId',
    async () => (await import('./RecordFormPage.tsx')).RecordFormPage,
  ),
  lazyPage(
    'representativeness/answers/:memberId/own-copy',
    async () => (await import('./OwnCopyPage.tsx')).OwnCopyPage,
  ),
  lazyPage(
    'representativeness/private-form',
    async () => (await import('./PrivateStartPage.tsx')).PrivateStartPage,
  ),
  lazyPage(
    'private-form/:memberId',
    async () => (await import('./PrivateFormPage.tsx')).PrivateFormPage,
  ),
  lazyPage(
    'representativeness/access-log',
    async () => (await import('./AccessLogPage.tsx')).AccessLogPage,
  ),
];
