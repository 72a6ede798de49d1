import type { SampleMeeting } from './hold-meeting.ts';
import type { Teller } from './teller.ts';

type Day = Teller['day'];

/** May: the annual general meeting agrees how often the practice and the group engage. */
export const annualMeeting = (day: Day): SampleMeeting => ({
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

/** September: complaints and a question that the practice declines with its reason. */
export const autumnMeeting = (day: Day): SampleMeeting => ({
  heldOn: day('09-08'),
  kind: 'ordinary',
  apologies: ['Jo Sample', 'Frankie Sample'],
  absent: ['Ashley Example'],
  staff: 2,
  items: [
    {
      title: 'Matters arising',
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

/** November: the group sees the review of its membership. */
export const reviewMeeting = (day: Day): SampleMeeting => ({
  heldOn: day('11-10'),
  kind: 'ordinary',
  apologies: ['Morgan Sample'],
  absent: [],
  staff: 1,
  items: [
    {
      title: 'Review of the membership',
      about: 'membership review',
      notes:
        'The practice manager showed the review of 14 October.\n- the group has few members under 45\n- three people answered the text message and have joined',
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
      },
    },
  ],
});

/** February: what became of the improvements. */
export const winterMeeting = (day: Day): SampleMeeting => ({
  heldOn: day('02-09'),
  kind: 'ordinary',
  apologies: ['Charlie Sample', 'Terry Example'],
  absent: ['Jamie Example'],
  staff: 2,
  items: [
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
      notes: 'The library offered a shelf for the group’s leaflets.',
      actions: [{ text: 'Fill the shelf in the library', owner: 'Ali Sample', due: day('03-15') }],
    },
  ],
});

/** The six answers of the Friends and Family Test as figures of a survey. */
function fft(counts: readonly number[]) {
  const labels = ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', 'Don’t know'];
  const base = counts.reduce((sum, count) => sum + count, 0);
  return labels.map((label, index) => {
    const count = counts[index] ?? 0;
    return { label, count, percent: Math.round((1000 * count) / base) / 10, base };
  });
}
