const titles =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|rev|revd|sir|dame|cllr|councillor|nurse|sister)\.?\s+/iu;

/** "Dr Alex Sample" is spoken to as Dr Alex, and written AS. */
export const withoutTitle = (name: string): string => name.trim().replace(titles, '');
