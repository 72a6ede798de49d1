import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { HomePage } from './HomePage.tsx';

/** Home is what nearly every start shows: it is there with the frame, not fetched after it. */
export const homeRoutes: RouteObject[] = [
  { index: true, Component: HomePage },
  lazyPage('help', async () => (await import('./HelpPage.tsx')).HelpPage),
];
