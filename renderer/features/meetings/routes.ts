import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const meetingsRoutes: RouteObject[] = [
  lazyPage('meetings', async () => (await import('./MeetingsPage.tsx')).MeetingsPage),
  lazyPage('meetings/new', async () => (await import('./NewMeetingPage.tsx')).NewMeetingPage),
  lazyPage('meetings/:id', async () => (await import('./MeetingPage.tsx')).MeetingPage),
  lazyPage(
    'meetings/:id/edit',
    async () => (await import('./EditMeetingPage.tsx')).EditMeetingPage,
  ),
  lazyPage(
    'meetings/:id/attendance',
    async () => (await import('./AttendancePage.tsx')).AttendancePage,
  ),
  lazyPage('meetings/:id/items/:itemId', async () => (await import('./ItemPage.tsx')).ItemPage),
];
