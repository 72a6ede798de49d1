/** Over figures that were weighed by where patients live: shares put on the patients, not a count. */
export const likeNeighbours = 'Patients, if like their neighbours';

/** Said once under such figures. */
export const nobodyCounted =
  'These patients were not counted: the shares are of the people who live where they live.';
