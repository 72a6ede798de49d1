/** A place of the application, in the navigation. */
export type Place = { readonly path: string; readonly name: string };

/**
 * The places in their order. A place stands here once its pages exist: a link that leads nowhere
 * helps nobody.
 */
export const places: readonly Place[] = [
  { path: '/', name: 'Home' },
  { path: '/meetings', name: 'Meetings' },
  { path: '/actions', name: 'Actions' },
  { path: '/members', name: 'Members' },
  { path: '/representativeness', name: 'Representativeness' },
  { path: '/feedback', name: 'Feedback and improvements' },
  { path: '/engagement', name: 'Engagement' },
  { path: '/evidence', name: 'Evidence' },
  { path: '/documents', name: 'Documents' },
  { path: '/settings', name: 'Settings' },
];
