import { addDays } from '../../../../shared/dates/add-days.ts';
import { choosePriorities } from './improve.ts';
import { holdMeeting, type SampleMeeting } from './hold-meeting.ts';
import { noteReviewSeen, reviewAgain } from './review.ts';
import { manager, secretary, type Teller } from './teller.ts';

/** The current year as far as it has come, and the next meeting, two and a half weeks ahead. */
export async function thisYear(teller: Teller): Promise<void> {
  const { ask, day, goTo, sit, today } = teller;
  const [spring, second] = [springMeeting(day), secondMeeting(day)];
  if (spring.heldOn < today) await holdMeeting(teller, spring);
  if (day('06-15', 1) < today) await reviewAgain(teller, day('06-15', 1));
  if (second.heldOn < today) await noteReviewSeen(teller, await holdMeeting(teller, second));
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

const springMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('05-11', 1),
  kind: 'annual general',
  apologies: ['Lee Example'],
  absent: [],
  staff: 2,
  items: [
    {
      title: 'How often we meet and talk',
      about: 'engagement frequency agreed',
      notes: 'Practice and group looked back at the year and changed nothing.',
      decision: { text: 'A meeting every quarter, and by e-mail or post in between.' },
    },
    {
      title: 'Friends and Family Test, January to March',
      about: 'feedback reviewed',
      feedbackSource: 'Friends and Family Test, January to March',
      notes: '240 answers. Several people asked for a quieter corner in the waiting room.',
      feedback: [
        {
          source: 'Friends and Family Test',
          title: 'A quieter corner in the waiting room',
          aboutFrom: day('01-01'),
          aboutTo: day('03-31'),
          receivedOn: day('04-13', 1),
          responded: 240,
          themes: [
            { theme: 'Waiting room', count: 14 },
            { theme: 'Telephone', count: 22 },
          ],
        },
      ],
      decision: {
        outcome: 'improvement agreed',
        text: 'A quiet corner in the waiting room.',
        action: {
          text: 'Move four chairs away from the screen and put up a sign',
          owner: 'the practice',
          due: day('06-30', 1),
          done: { on: day('06-22', 1), result: 'Chairs moved, sign is up' },
        },
        improvement: {
          made: { on: day('06-22', 1), forPatients: 'Four quiet seats, away from the screen' },
          told: { on: day('07-01', 1), how: 'Sign in the waiting room' },
        },
      },
    },
  ],
});

const secondMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('09-07', 1),
  kind: 'ordinary',
  apologies: ['Kim Sample', 'Robin Example'],
  absent: [],
  staff: 2,
  items: [
    {
      title: 'Online services',
      about: 'feedback reviewed',
      feedbackSource: 'Complaints and compliments, April to August',
      notes: 'Some people find ordering prescriptions online hard.',
      feedback: [
        {
          source: 'complaints and compliments',
          title: 'Ordering prescriptions online is hard for some people',
          aboutFrom: day('04-01', 1),
          aboutTo: day('08-31', 1),
          receivedOn: day('09-01', 1),
          responded: 17,
          themes: [{ theme: 'Online services', count: 8 }],
        },
      ],
      decision: {
        outcome: 'improvement agreed',
        text: 'A help desk for online services, one hour a week.',
        action: {
          text: 'Find two volunteers for the help desk',
          owner: 'Ali Sample',
          due: day('10-15', 1),
        },
      },
    },
  ],
});
