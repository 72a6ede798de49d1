import { addDays } from '../../../../shared/dates/add-days.ts';
import { choosePriorities } from './improve.ts';
import { holdMeeting } from './hold-meeting.ts';
import { meetingsOfThisYear } from './meetings/meetings-of-this-year.ts';
import { noteReviewSeen, reviewAgain } from './review.ts';
import { manager, secretary, type Teller } from './teller.ts';

/** The current year as far as it has come, and the next meeting, two and a half weeks ahead. */
export async function thisYear(teller: Teller): Promise<void> {
  const { ask, day, goTo, sit, today } = teller;
  const { spring, second, branch } = meetingsOfThisYear(teller);
  if (spring) await holdMeeting(teller, spring);
  if (day('06-15', 1) < today) await reviewAgain(teller, day('06-15', 1));
  if (second) await noteReviewSeen(teller, await holdMeeting(teller, second));
  if (branch) await holdMeeting(teller, branch);
  await goTo(today);
  await choosePriorities(teller);
  await ask('feedback.add', {
    source: 'community group',
    sourceWords: 'Sample Carers',
    title: 'Carers would like to book for two people in one call',
    words: 'Told to two members of the group at the carers’ coffee morning.',
    aboutTo: addDays(today, -12),
    receivedOn: addDays(today, -9),
    responded: 11,
    themes: [{ theme: 'Carers', count: 11 }],
  });
  await sit(secretary);
  await ask('meetings.add', {
    heldOn: addDays(today, 18),
    startsAt: '18:30',
    kind: 'ordinary',
    place: 'Meeting room, Sample Library',
    mode: 'mixed',
  });
  await sit(manager);
}
