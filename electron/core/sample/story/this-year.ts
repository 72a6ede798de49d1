import { addDays } from '../../../../shared/dates/add-days.ts';
import { holdMeeting, type SampleMeeting } from './hold-meeting.ts';
import { manager, secretary, type Teller } from './teller.ts';

/** The current year as far as it has come, and the next meeting, two and a half weeks ahead. */
export async function thisYear(teller: Teller): Promise<void> {
  const { ask, day, goTo, sit, today } = teller;
  for (const meeting of [springMeeting(day), secondMeeting(day)]) {
    if (meeting.heldOn < today) await holdMeeting(teller, meeting);
  }
  await goTo(today);
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
      decision: {
        outcome: 'improvement agreed',
        text: 'A quiet corner in the waiting room.',
        action: {
          text: 'Move four chairs away from the screen and put up a sign',
          owner: 'the practice',
          due: day('06-30', 1),
          done: { on: day('06-22', 1), result: 'Chairs moved, sign is up' },
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
