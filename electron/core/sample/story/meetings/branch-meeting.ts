import { addDays } from '../../../../../shared/dates/add-days.ts';
import { isWeekend } from '../../../../../shared/dates/bank-holidays.ts';
import type { SampleMeeting } from '../sample-meeting.ts';

/** A few days ago: called about the move of the branch. Its minutes are still in draft. */
export const branchMeeting = (today: string): SampleMeeting => ({
  heldOn: workdayBefore(addDays(today, -4)),
  kind: 'extraordinary',
  apologies: ['Robin Example', 'Terry Example'],
  absent: ['Wei Sample'],
  staff: 1,
  progress: [
    {
      of: /^Find two volunteers/,
      note: 'One volunteer has been found. Ali Sample asks at the college for another.',
    },
    { of: /^Fill the shelf/, note: 'The library has moved the shelf; the leaflets are printed.' },
  ],
  items: [
    { title: 'Matters arising', purpose: 'matters arising', notes: '' },
    {
      title: 'Moving the branch to the health centre',
      notes:
        'The practice manager showed where the rooms would be and answered questions.\n- step-free, with two parking places\n- a longer way for people who walk; is there a bus?',
      decision: {
        text: 'The group asks for a bus stop at the door before the branch moves.',
        action: {
          text: 'Ask the bus company about a stop at the health centre',
          owner: 'the practice',
          due: addDays(today, 24),
        },
      },
      actions: [
        {
          text: 'Read the letter to the patients of the branch before it goes out',
          owner: 'Jo Sample',
          due: addDays(today, 10),
        },
      ],
    },
  ],
});

const workdayBefore = (day: string): string =>
  isWeekend(day) ? workdayBefore(addDays(day, -1)) : day;
