import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { fft } from './friends-and-family-test.ts';

/** May: the annual general meeting agrees how often the practice and the group engage. */
export const annualMeeting = (day: Teller['day']): SampleMeeting => ({
  heldOn: day('05-12'),
  kind: 'annual general',
  apologies: ['Robin Example'],
  absent: ['Jamie Example'],
  staff: 2,
  items: [
    {
      title: 'Welcome and election of officers',
      notes: 'Alex Sample, Jo Sample and Sam Example were elected again, unopposed.',
    },
    {
      title: 'How often we meet and talk',
      about: 'engagement frequency agreed',
      notes:
        'The practice proposed a meeting every quarter.\n- members asked for e-mail or post in between\n- minutes also in large print',
      decision: {
        text: 'A meeting every quarter, and by e-mail or post in between.',
      },
    },
    {
      title: 'Friends and Family Test, January to March',
      about: 'feedback reviewed',
      feedbackSource: 'Friends and Family Test, January to March',
      notes: '212 answers. Most comments were about the wait on the telephone before 9 am.',
      feedback: [
        {
          source: 'Friends and Family Test',
          title: 'The wait on the telephone before 9 am',
          words: 'Most comments were about getting through in the morning.',
          aboutFrom: day('01-01', -1),
          aboutTo: day('03-31', -1),
          receivedOn: day('04-14'),
          responded: 212,
          themes: [
            { theme: 'Telephone', count: 64 },
            { theme: 'Friendly staff', count: 51 },
            { theme: 'Appointments', count: 33 },
          ],
          figures: fft([121, 52, 17, 12, 7, 3]),
        },
      ],
      decision: {
        outcome: 'improvement agreed',
        text: 'A call-back option on the telephone, tried on Mondays first.',
        action: {
          text: 'Set up call-back on Mondays and report on it',
          owner: 'the practice',
          due: day('09-01'),
          done: { on: day('08-25'), result: 'Call-back started on Monday 25 August' },
        },
        improvement: {
          said: 'It takes too long to get through on the telephone before 9 am.',
          made: {
            on: day('08-25'),
            forPatients:
              'People who ring on a Monday can be called back and need not hold the line',
          },
          told: { on: day('09-10'), how: 'Poster in both waiting rooms and the website' },
          checked: {
            on: day('02-09'),
            helped: 'in part',
            words:
              'Waiting times on Mondays are shorter; people with landlines did not know of it.',
          },
        },
      },
      actions: [
        {
          text: 'Draft a poster that explains call-back',
          owner: 'Kim Sample',
          due: day('07-15'),
          done: { on: day('07-10'), result: 'Poster is up in both waiting rooms' },
        },
      ],
    },
  ],
});
