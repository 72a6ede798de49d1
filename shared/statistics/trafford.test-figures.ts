/**
 * Usual residents of Trafford by ethnic group.
 *
 * Source: Census 2021, TS021, Office for National Statistics, Open Government Licence v3.0.
 */
export const traffordDetailed = [
  169550, 4884, 46, 134, 8147, 3091, 1068, 2443, 2232, 10208, 11479, 634, 4813, 2454, 3636, 3442,
  1008, 2457, 3327,
];

/** White, Asian, Black, Mixed, Other. */
export const traffordBroad = [182761, 29588, 8086, 8834, 5784];

export const sharesOf = (people: readonly number[]): number[] => {
  const total = people.reduce((sum, count) => sum + count, 0);
  return people.map((count) => count / total);
};
