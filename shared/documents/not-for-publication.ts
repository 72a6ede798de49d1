/** On the cover and in the foot of each page of what holds small counts. */
export const notForPublication =
  'Holds small counts: for the practice and its commissioner, not for publication';

/** In the foot of each page of what hides small counts, and names people. */
export const mayNamePeople =
  'May name people: for practice, group and commissioner, not for publication';
