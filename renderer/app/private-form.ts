/** The page on which a member answers alone: no places, no header, and a short menu bar. */
export const privateForm = '/private-form/:memberId';
