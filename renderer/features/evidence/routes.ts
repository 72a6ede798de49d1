import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const evidenceRoutes: RouteObject[] = [
  lazyPage('evidence', async () => (await import('./EvidencePage.tsx')).EvidencePage),
  lazyPage('evidence/add', async () => (await import('./AddEvidencePage.tsx')).AddEvidencePage),
  lazyPage('evidence/bundle', async () => (await import('./BundlePage.tsx')).BundlePage),
  lazyPage('evidence/explain', async () => (await import('./ExplainPage.tsx')).ExplainPage),
];
