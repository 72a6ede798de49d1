import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { lastMinutesItem } from './last-minutes-item.ts';

/** September: complaints and a question that the practice declines with its reason. */
export const autumnMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('09-08'),
  kind: 'ordinary',
  apologies: ['Jo Sample', 'Frankie Sample'],
  absent: ['Ashley Example'],
  staff: 2,
  lastMinutes: { proposer: 'Kim Sample', seconder: 'Lee Example' },
  items: [
    lastMinutesItem,
    {
      title: 'Matters arising',
      purpose: 'matters arising',
      notes: 'Call-back on Mondays has started. The poster is up.',
    },
    {
      title: 'Complaints and compliments, April to August',
      about: 'feedback reviewed',
      feedbackSource: 'Complaints and compliments, April to August',
      notes: 'Themes: repeat prescriptions by telephone, and the entrance door.',
      feedback: [
        {
          source: 'complaints and compliments',
          title: 'Ordering repeat prescriptions by telephone',
          words: 'Summed up by the practice, without names.',
          aboutFrom: day('04-01'),
          aboutTo: day('08-31'),
          receivedOn: day('09-02'),
          responded: 24,
          themes: [
            { theme: 'Repeat prescriptions', count: 9 },
            { theme: 'Entrance door', count: 4 },
            { theme: 'Telephone', count: 3 },
          ],
        },
      ],
      decision: {
        outcome: 'improvement agreed',
        text: 'A sheet that explains the three ways to order repeat prescriptions.',
        action: {
          text: 'Write the sheet on repeat prescriptions, with a large print version',
          owner: 'Lee Example',
          due: day('11-01'),
          done: { on: day('10-28'), result: 'Printed; 300 sheets at reception' },
        },
        improvement: {
          made: {
            on: day('10-28'),
            forPatients: 'Fewer calls about prescriptions; the sheet is also in large print',
          },
          told: { on: day('11-12'), how: 'Newsletter and reception' },
        },
      },
    },
    {
      title: 'Bicycle rack',
      about: 'feedback reviewed',
      feedbackSource: 'Suggestion box',
      notes: 'Two suggestions asked for a bicycle rack at the entrance.',
      feedback: [
        {
          source: 'suggestion box',
          title: 'A bicycle rack at the entrance',
          aboutTo: day('08-31'),
          receivedOn: day('09-01'),
          responded: 2,
          themes: [{ theme: 'Bicycles', count: 2 }],
        },
      ],
      decision: {
        outcome: 'declined with reason',
        text: 'No bicycle rack this year.',
        reason: 'The landlord has not agreed, and there is no money for it before April.',
        improvement: {
          told: { on: day('09-20'), how: 'Answer beside the suggestion box' },
        },
      },
    },
  ],
});
