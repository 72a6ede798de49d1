import type { RouteObject } from 'react-router';
import { lazyPage } from '../../app/lazy-page.ts';

export const membersRoutes: RouteObject[] = [
  lazyPage('members', async () => (await import('./MembersPage.tsx')).MembersPage),
  lazyPage('members/new', async () => (await import('./NewMemberPage.tsx')).NewMemberPage),
  lazyPage('members/import', async () => (await import('./ImportPage.tsx')).ImportPage),
  lazyPage('members/print', async () => (await import('./PrintPage.tsx')).PrintPage),
  lazyPage('members/movement', async () => (await import('./MovementPage.tsx')).MovementPage),
  lazyPage(
    'members/confirmation',
    async () => (await import('./ConfirmationPage.tsx')).ConfirmationPage,
  ),
  lazyPage('members/:id', async () => (await import('./MemberPage.tsx')).MemberPage),
  lazyPage('members/:id/edit', async () => (await import('./EditMemberPage.tsx')).EditMemberPage),
  lazyPage('members/:id/leave', async () => (await import('./LeavePage.tsx')).LeavePage),
  lazyPage('members/:id/rejoin', async () => (await import('./RejoinPage.tsx')).RejoinPage),
  lazyPage('members/:id/roles', async () => (await import('./RolesPage.tsx')).RolesPage),
  lazyPage('members/:id/mode', async () => (await import('./ModePage.tsx')).ModePage),
  lazyPage('members/:id/spells/:spellId', async () => (await import('./SpellPage.tsx')).SpellPage),
];
