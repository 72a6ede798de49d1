/** The page on which a member answers alone: no places, no header, and a menu bar that does nothing. */
export const privateForm = '/private-form/:memberId';
