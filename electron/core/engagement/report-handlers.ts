import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { engagementReport } from '../../../shared/documents/engagement-report.ts';
import { withInitials } from '../../../shared/documents/initials.ts';
import type { Activity } from '../../../shared/engagement/activity.ts';
import type { engagementContract } from '../../../shared/engagement/contract.ts';
import { makeDocument } from '../documents/make-document.ts';
import { trailNow } from '../documents/trail-now.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import { heldBackInWords, publishable } from '../improvements/publishable.ts';
import { allImprovements } from '../improvements/service.ts';
import { memberNames } from '../members/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { allActivities } from './service.ts';

/** The report of a year’s activities: it leaves the practice, so it hides names and small numbers. */
export const reportHandlers: Pick<
  HandlersOf<typeof engagementContract>,
  'engagement.writeReport'
> = {
  'engagement.writeReport': ({ year, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read(({ db, today, nowMs }) => {
        const hide = withInitials([...memberNames(db).values()]);
        const { heldBack } = publishable(db, today, allImprovements(db, today));
        const held = new Set(heldBack.map(({ id }) => id));
        const activities = allActivities(db, today)
          .filter(({ startsOn }) => financialYearOf(startsOn) === year)
          .toReversed()
          .map((one) => ({
            ...one,
            improvements: one.improvements.filter(({ id }) => !held.has(id)),
          }))
          .map((one) => withoutNames(one, hide));
        const who = whoWeAre(db);
        return {
          kind: 'engagement report',
          name: [`Engagement activity report ${formatFinancialYear(year)}`, who.groupName],
          document: engagementReport({
            ...who,
            year,
            madeOn: today,
            activities,
            madeAtMs: nowMs,
            trail: trailNow(db),
          }),
          publicCopy: true,
          leftOut: [
            'Members stand with their initials; numbers of people from 0 to 4 are not shown, nor others that would give one away.',
            ...heldBackInWords(heldBack),
          ],
          advice: 'Read it once before you send it: names of staff and others are not hidden.',
        };
      }),
    ),
};

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
