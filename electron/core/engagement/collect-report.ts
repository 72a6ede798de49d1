import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import { engagementReport } from '../../../shared/documents/engagement-report.ts';
import { ownWordsStay } from '../../../shared/disclosure/small-number.ts';
import { withInitials } from '../../../shared/documents/initials.ts';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { typedIn } from '../documents/people-named.ts';
import { trailNow } from '../documents/trail-now.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import { heldBackInWords, publishable } from '../improvements/publishable.ts';
import { improvementsOnAnyDay } from '../improvements/service.ts';
import { namesEver } from '../members/names-ever.ts';
import type { QueryContext } from '../rpc/context.ts';
import { allActivities } from './service.ts';

/** The report of a year’s activities, without names and small numbers, and what was left out. */
export function collectEngagementReport({ db, today, nowMs }: QueryContext, year: number) {
  const typed = typedIn(db).people;
  const hide = withInitials([...namesEver(db), ...typed]);
  const { heldBack } = publishable(db, improvementsOnAnyDay(db));
  const held = new Set(heldBack.map(({ id }) => id));
  const activities = activitiesOf({ db, today }, year)
    .toReversed()
    .map((one) => ({
      ...one,
      improvements: one.improvements.filter(({ id }) => !held.has(id)),
    }))
    .map((one) => withoutNames(one, hide));
  return {
    document: engagementReport({
      ...whoWeAre(db),
      year,
      madeOn: today,
      activities,
      madeAtMs: nowMs,
      trail: trailNow(db),
    }),
    /** What its texts and counts do not show. */
    hidden: `Members stand with their initials; counts of people from 0 to 4 are not shown, nor others that would give one away. ${ownWordsStay}`,
    leftOut: heldBackInWords(heldBack),
  };
}

/** The activities that began in a financial year, newest first. */
export const activitiesOf = (
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
  year: number,
): Activity[] =>
  allActivities(db, today).filter(({ startsOn }) => financialYearOf(startsOn) === year);

function withoutNames(one: Activity, hide: (text: string) => string): Activity {
  const { title, aim, partner, methodWords, accessWords, costWords, notHeldReason } = one;
  return {
    ...one,
    title: hide(title),
    aim: hide(aim),
    partner: hide(partner),
    methodWords: hide(methodWords),
    accessWords: hide(accessWords),
    costWords: hide(costWords),
    notHeldReason: hide(notHeldReason),
    heard: hide(one.heard),
    changed: hide(one.changed),
    evaluation: hide(one.evaluation),
    lessons: hide(one.lessons),
    feedback: one.feedback.map((said) => ({ ...said, title: hide(said.title) })),
    improvements: one.improvements.map((made) => ({ ...made, text: hide(made.text) })),
  };
}
