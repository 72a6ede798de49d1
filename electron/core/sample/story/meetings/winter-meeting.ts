import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { lastMinutesItem } from './last-minutes-item.ts';

/** February: what became of the improvements. */
export const winterMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('02-09'),
  kind: 'ordinary',
  apologies: ['Charlie Sample', 'Terry Example'],
  absent: ['Jamie Example'],
  staff: 2,
  lastMinutes: { proposer: 'Jo Sample', seconder: 'Robin Example' },
  items: [
    lastMinutesItem,
    {
      title: 'Call-back: the first six months',
      about: 'feedback reviewed',
      feedbackSource: 'Telephone figures and 41 comments on call-back',
      notes:
        'Waiting times on Mondays are shorter. Some people without mobile phones did not know of it.',
      feedback: [
        {
          source: 'practice survey',
          sourceWords: 'call-back, at reception',
          title: 'Call-back: shorter waits, but not everybody knew of it',
          aboutFrom: day('08-25'),
          aboutTo: day('01-31'),
          receivedOn: day('02-02'),
          asked: 120,
          responded: 41,
          themes: [
            { theme: 'Telephone', count: 41 },
            { theme: 'People without mobile phones', count: 12 },
          ],
        },
      ],
      decision: {
        outcome: 'improvement agreed',
        text: 'Call-back on every weekday, and an announcement for people who call from a landline.',
        action: {
          text: 'Extend call-back to every weekday and record the announcement',
          owner: 'the practice',
          due: day('05-01', 1),
        },
      },
    },
    {
      title: 'Any other business',
      purpose: 'any other business',
      notes: 'The library offered a shelf for the group’s leaflets.',
      actions: [{ text: 'Fill the shelf in the library', owner: 'Ali Sample', due: day('03-15') }],
    },
  ],
});
