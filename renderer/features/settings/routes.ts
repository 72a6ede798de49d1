import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const settingsRoutes: RouteObject[] = [
  lazyPage('settings', async () => (await import('./SettingsPage.tsx')).SettingsPage),
  lazyPage('settings/text-size', async () => (await import('./TextSizePage.tsx')).TextSizePage),
  lazyPage('settings/record', async () => (await import('./RecordPage.tsx')).RecordPage),
  lazyPage('settings/backups', async () => (await import('./BackupsPage.tsx')).BackupsPage),
  lazyPage('settings/kept', async () => (await import('./KeptThingsPage.tsx')).KeptThingsPage),
  lazyPage('settings/exports', async () => (await import('./ExportsPage.tsx')).ExportsPage),
  lazyPage('history', async () => (await import('./HistoryPage.tsx')).HistoryPage),
  lazyPage('history/erase', async () => (await import('./ErasePage.tsx')).ErasePage),
  lazyPage('settings/trail', async () => (await import('./TrailPage.tsx')).TrailPage),
  lazyPage(
    'settings/another-record',
    async () => (await import('./AnotherRecordPage.tsx')).AnotherRecordPage,
  ),
  lazyPage('who', async () => (await import('./WhoIsWorkingPage.tsx')).WhoIsWorkingPage),
];
