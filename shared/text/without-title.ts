/** Written before a name without being part of it; in a pattern that ignores capitals. */
export const titleWords =
  'dr|mr|mrs|ms|miss|mx|professor|prof|reverend|revd|rev|sir|dame|lord|lady|cllr|councillor|nurse|sister|father|fr|canon|pastor|rabbi|imam';

const titles = new RegExp(String.raw`^(?:(?:${titleWords})\.?\s+)+`, 'iu');

/** "Dr Alex Sample" is spoken to as Dr Alex, and written AS; so is "Rev Dr Alex Sample". */
export const withoutTitle = (name: string): string => name.trim().replace(titles, '');
