import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { lastMinutesItem } from './last-minutes-item.ts';

/** May of this year: practice and group look back, and agree on a quiet corner. */
export const springMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('05-11', 1),
  kind: 'annual general',
  apologies: ['Lee Example'],
  absent: [],
  staff: 2,
  lastMinutes: { proposer: 'Charlie Sample', seconder: 'Noor Example' },
  items: [
    lastMinutesItem,
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
