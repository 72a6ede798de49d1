import { recordAnswers, recordLaterAnswers } from './answers.ts';
import { engageOutside } from './engage.ts';
import { announceMeeting } from './announce-meeting.ts';
import { addEvidence } from './evidence.ts';
import { holdMeeting } from './hold-meeting.ts';
import { confirmMembers, enterMembers, sayGoodbye, welcomeJoiners } from './join-and-leave.ts';
import { importPopulation } from './population.ts';
import { enterPractice } from './practice.ts';
import { annualMeeting } from './meetings/annual-meeting.ts';
import { autumnMeeting } from './meetings/autumn-meeting.ts';
import { reviewMeeting } from './meetings/review-meeting.ts';
import { meetingsOfThisYear } from './meetings/meetings-of-this-year.ts';
import { winterMeeting } from './meetings/winter-meeting.ts';
import { noteReviewSeen, reviewMembership } from './review.ts';
import type { Teller } from './teller.ts';
import { thisYear } from './this-year.ts';
import { linkActivities, lookAhead, lookBack, planSurvey } from './worksheets.ts';

export type Chapter = {
  readonly label: string;
  readonly tell: (teller: Teller) => Promise<void>;
};

/** The story in the order of its days: a whole financial year, then this one up to today. */
export const chapters: readonly Chapter[] = [
  { label: 'Practice and terms of reference', tell: enterPractice },
  { label: 'Members', tell: enterMembers },
  { label: 'Meetings planned', tell: planMeetings },
  {
    label: 'Annual general meeting in May',
    tell: async (teller) => void (await holdMeeting(teller, annualMeeting(teller.day))),
  },
  { label: 'Yearly confirmation of members', tell: confirmMembers },
  { label: 'Monitoring file and its forms', tell: recordAnswers },
  { label: 'Population figures', tell: importPopulation },
  {
    label: 'Meeting in September',
    tell: async (teller) => void (await holdMeeting(teller, autumnMeeting(teller.day))),
  },
  { label: 'A member moves away', tell: (teller) => sayGoodbye(teller, 'Frankie Sample') },
  { label: 'Review of the membership', tell: reviewMembership },
  { label: 'New members', tell: (teller) => welcomeJoiners(teller, '11-03') },
  {
    label: 'Meeting in November, which sees the review',
    tell: async (teller) =>
      noteReviewSeen(teller, await holdMeeting(teller, reviewMeeting(teller.day))),
  },
  { label: 'Plan of an engagement', tell: planSurvey },
  {
    label: 'New year: one more joins, one stops',
    tell: async (teller) => {
      await welcomeJoiners(teller, '01-19');
      await recordLaterAnswers(teller);
      await sayGoodbye(teller, 'Ashley Example');
    },
  },
  {
    label: 'Meeting in February',
    tell: async (teller) => void (await holdMeeting(teller, winterMeeting(teller.day))),
  },
  {
    label: 'Engagement outside meetings',
    tell: async (teller) => {
      await teller.goTo(teller.day('02-26'));
      await engageOutside(teller);
      await linkActivities(teller);
    },
  },
  { label: 'Evidence by hand', tell: addEvidence },
  { label: 'Self-assessment of the year', tell: lookBack },
  { label: 'This year up to today', tell: thisYear },
  { label: 'This year’s self-assessment, and a change ahead', tell: lookAhead },
];

/** Each year is planned in April; the agenda of each meeting goes out when its day has come. */
async function planMeetings(teller: Teller): Promise<void> {
  const { day } = teller;
  for (const tell of [annualMeeting, autumnMeeting, reviewMeeting, winterMeeting]) {
    announceMeeting(teller, tell(day), day('04-02'));
  }
  const { spring, second, branch } = meetingsOfThisYear(teller);
  if (spring) announceMeeting(teller, spring, day('04-02', 1));
  if (second) announceMeeting(teller, second, day('04-02', 1));
  if (branch) announceMeeting(teller, branch);
}
