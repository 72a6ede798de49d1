import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { lastMinutesItem } from './last-minutes-item.ts';

/** September of this year: a help desk for online services. */
export const secondMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('09-07', 1),
  kind: 'ordinary',
  apologies: ['Kim Sample', 'Robin Example'],
  absent: [],
  staff: 2,
  lastMinutes: { proposer: 'Morgan Sample', seconder: 'Ali Sample' },
  progress: [
    {
      of: /^Extend call-back/,
      note: 'Call-back runs on four weekdays; the announcement is being recorded.',
    },
  ],
  items: [
    lastMinutesItem,
    { title: 'Matters arising', purpose: 'matters arising', notes: '' },
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
