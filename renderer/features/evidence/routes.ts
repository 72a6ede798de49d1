import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const evidenceRoutes: RouteObject[] = [
  lazyPage('evidence', async () => (await import('./EvidencePage.tsx')).EvidencePage),
  lazyPage('evidence/add', async () => (await import('./AddEvidencePage.tsx')).AddEvidencePage),
  lazyPage('evidence/bundle', async () => (await import('./BundlePage.tsx')).BundlePage),
  lazyPage('evidence/changes', async () => (await import('./ChangesPage.tsx')).ChangesPage),
  lazyPage('evidence/to-do', async () => (await import('./ToDoPage.tsx')).ToDoPage),
  lazyPage('evidence/work', async () => (await import('./WorkPage.tsx')).WorkPage),
  lazyPage('evidence/edec', async () => (await import('./DeclarationPage.tsx')).DeclarationPage),
  lazyPage('evidence/edec/answer', async () => (await import('./AnswerPage.tsx')).AnswerPage),
  lazyPage('evidence/sign-off', async () => (await import('./SignOffPage.tsx')).SignOffPage),
  lazyPage('evidence/closed', async () => (await import('./ClosedYearPage.tsx')).ClosedYearPage),
  lazyPage('evidence/years', async () => (await import('./TwoYearsPage.tsx')).TwoYearsPage),
  lazyPage('evidence/roll-up', async () => (await import('./RollUpPage.tsx')).RollUpPage),
  lazyPage('hand-over', async () => (await import('./HandOverPage.tsx')).HandOverPage),
  lazyPage('evidence/explain', async () => (await import('./ExplainPage.tsx')).ExplainPage),
];
