import { addDays } from '../../../../shared/dates/add-days.ts';
import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import { sitAndUnlock } from './answers.ts';
import type { Teller } from './teller.ts';

/** The yearly review of the membership with its figures, and what was tried, failures included. */
export async function reviewMembership(teller: Teller): Promise<void> {
  const { ask, day, goTo } = teller;
  const on = day('10-14');
  await goTo(on);
  await sitAndUnlock(teller);
  await ask('representativeness.choose', { ageBands: '2014-15', ethnicGroups: 'broad' });
  await ask('reviews.record', {
    on,
    doneBy: 'Pat Example-Sample, practice manager',
    conclusion:
      'The group has few members under 45, and nobody who answered is in the categories Mixed, Black or Other; in a group of this size chance can do that too. Everybody can reach the meeting room, and half of the members can also join online.\nAn aim for the year to come: two more members under 45.',
    steps: [
      {
        on: day('10-05'),
        kind: 'texts',
        step: 'Text message about the group',
        audience: 'patients aged 16 to 44',
        result: '1,930 patients, 11 replies, 3 joined',
      },
      {
        on: day('09-20'),
        kind: 'letter',
        step: 'Letter to Sample College',
        audience: 'students',
        result: 'No reply',
      },
      {
        on: day('06-15'),
        kind: 'community',
        step: 'Stall at the summer fair of the Sample Road Mosque',
        audience: 'Asian patients, older women in particular',
        result: 'Good talks, nobody joined',
      },
      {
        on: day('07-06'),
        kind: 'community',
        step: 'Leaflets at the Sample Street day centre',
        audience: 'through its support workers',
        reached: 'homeless',
        result: 'Two people came to one meeting as guests',
      },
    ],
    aims: [
      { characteristic: 'age', category: '25-34', aim: 'one voice' },
      { characteristic: 'ethnic-group', category: 'black', aim: 'one voice' },
    ],
  });
}

/** The review of the year after, to be set beside the first. */
export async function reviewAgain(teller: Teller, on: IsoDate): Promise<void> {
  const { ask, goTo } = teller;
  await goTo(on);
  await sitAndUnlock(teller);
  await ask('reviews.record', {
    on,
    doneBy: 'Pat Example-Sample, practice manager',
    conclusion:
      'Three people have joined since the last review, after the text message, and one has stopped. Still nobody who answered is in the categories Mixed, Black or Other; in a group of this size chance can do that too.\nThe aim stays: one voice from the Black categories.',
    steps: [
      {
        on: addDays(on, -13),
        kind: 'new-patient-form',
        step: 'A line about the group on the form for new patients',
        audience: 'new patients',
        result: 'In use since then; nobody has asked yet',
      },
    ],
    aims: [{ characteristic: 'ethnic-group', category: 'black', aim: 'one voice' }],
  });
}

/** The group has seen the review; its day is noted on it. */
export async function noteReviewSeen({ ask }: Teller, meetingId: number): Promise<void> {
  const { reviews } = await ask('reviews.list', {});
  const [latest] = reviews;
  if (latest) {
    await ask('reviews.noteMeeting', { id: latest.id, version: latest.version, meetingId });
  }
}
