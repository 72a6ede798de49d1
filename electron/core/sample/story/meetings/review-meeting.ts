import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { lastMinutesItem } from './last-minutes-item.ts';

/** November: the group sees the review of its membership. */
export const reviewMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('11-10'),
  kind: 'ordinary',
  apologies: ['Morgan Sample'],
  absent: [],
  staff: 1,
  lastMinutes: {
    proposer: 'Lee Example',
    seconder: 'Terry Example',
    changes: [
      {
        item: 'Matters arising',
        words: 'Item 2: there is a poster in each of the two waiting rooms.',
        was: 'The poster is up.',
        now: 'The poster is up in both waiting rooms.',
      },
      {
        item: 'Complaints and compliments, April to August',
        words: 'Item 3: the entrance door is heavy; “the entrance door” alone did not say so.',
        was: 'and the entrance door.',
        now: 'and the heavy entrance door.',
      },
    ],
  },
  items: [
    lastMinutesItem,
    {
      title: 'Review of the membership',
      about: 'membership review',
      notes:
        'The practice manager showed the review of 14 October.\n- the group has few members under 45\n- two people who answered the text message have joined, and a third would like to',
      decision: { text: 'The group would like two more members under 45 by next autumn.' },
      actions: [
        {
          text: 'Ask Sample College whether a notice can go into its newsletter',
          owner: 'Jamie Example',
          due: day('01-15'),
          done: { on: day('01-12'), result: 'The notice went out on 12 January; one reply' },
        },
      ],
    },
    {
      title: 'GP Patient Survey',
      about: 'feedback reviewed',
      feedbackSource: 'GP Patient Survey, published in July',
      notes: '104 answers. The group looked at the questions on getting through by telephone.',
      feedback: [
        {
          source: 'GP Patient Survey',
          title: 'Contacting the practice, in the survey of all patients',
          words:
            'Sample figures. With 104 answers a percentage may be up to about 10 points too high or too low.',
          aboutFrom: day('01-01', -1),
          aboutTo: day('03-31', -1),
          receivedOn: day('07-14'),
          asked: 412,
          responded: 104,
          figures: [
            { label: 'Overall experience of the practice: good', percent: 78.4, base: 104 },
            { label: 'Contacting the practice by phone: easy', percent: 51.9, base: 98 },
          ],
        },
      ],
      decision: {
        outcome: 'no improvement needed',
        text: 'Nothing more beyond the call-back trial; look again when it has run for six months.',
        reason: 'The survey was taken before call-back began in August.',
      },
    },
  ],
});
