import type { Activity, Reach } from '../engagement/activity.ts';
import { daysInWords, numbersInWords } from '../engagement/in-words.ts';
import { headingOfGroup } from '../engagement/reach-groups.ts';

/** An activity outside meetings that took place, with the groups of people it was for. */
export type GroupsEngaged = Pick<Activity, 'title' | 'partner' | 'startsOn' | 'endsOn'> & {
  readonly reach: readonly Reach[];
};

/** What was done with one group: “Coffee morning” (3 May 2026, with Sample Shelter): 12 took part. */
export const activitiesWith = (activities: readonly GroupsEngaged[], group: string): string[] =>
  activities.flatMap((activity) =>
    activity.reach.filter((one) => one.group === group).map((one) => inWords(activity, one)),
  );

/** The same for every group but those told elsewhere: "Aged under 25 (age): …". */
export function otherGroups(
  activities: readonly GroupsEngaged[],
  elsewhere: readonly string[],
): string[] {
  const named = activities.flatMap(({ reach }) => reach.map(({ group }) => group));
  const groups = new Set(named.filter((group) => !elsewhere.includes(group)));
  return [...groups].flatMap((group) =>
    activitiesWith(activities, group).map(
      (told) => `${group} (${headingOfGroup(group).toLowerCase()}): ${told}`,
    ),
  );
}

function inWords({ title, partner, ...days }: GroupsEngaged, numbers: Reach): string {
  const where = partner === '' ? '' : `, with ${partner}`;
  const counted = numbersInWords(numbers);
  return `“${title}” (${daysInWords(days)}${where}): ${counted === '' ? 'how many took part is not recorded' : counted}.`;
}
