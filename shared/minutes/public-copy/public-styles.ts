/** How people are named in a public copy. */
export const publicStyles = ['initials', 'roles'] as const;

export type PublicStyle = (typeof publicStyles)[number];
