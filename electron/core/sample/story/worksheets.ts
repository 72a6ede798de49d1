import { addDays } from '../../../../shared/dates/add-days.ts';
import type { InputOf } from '../ask.ts';
import { relocation } from './relocation.ts';
import { manager, secretary, type Teller } from './teller.ts';

type SaidInput = InputOf<'worksheets.say'>['said'];

/** January: the survey on call-back is thought through before anybody is asked. */
export async function planSurvey({ ask, day, goTo, sit }: Teller): Promise<void> {
  await goTo(day('01-05'));
  await sit(manager);
  const begun = await ask('worksheets.begin', {
    kind: 'engagement plan',
    title: 'Call-back: whom does it help?',
    startsOn: day('01-05'),
    endsOn: day('02-28'),
    people: 'practice manager, with two members of the group',
  });
  const said = await ask('worksheets.say', { ...begun, said: plan });
  await ask('worksheets.setStakeholders', { ...said, stakeholders });
  await sit(secretary);
}

/** The activities that came of the plan are linked once they are over. */
export async function linkActivities({ ask }: Teller): Promise<void> {
  const { worksheets } = await ask('worksheets.list', { kind: 'engagement plan' });
  const { activities } = await ask('engagement.list', {});
  const id = worksheets[0]?.id ?? 0;
  const { worksheet } = await ask('worksheets.get', { id });
  await ask('worksheets.setActivities', {
    id,
    version: worksheet.version,
    activityIds: activities.map((one) => one.id),
  });
}

/** March: practice and group look back at the year. */
export async function lookBack(teller: Teller): Promise<void> {
  await teller.goTo(teller.day('03-24'));
  await assess(teller, { year: teller.year, on: teller.day('03-24'), said: lastYear });
}

/** Today: this year’s look back is begun, and a move of the branch is being talked about. */
export async function lookAhead(teller: Teller): Promise<void> {
  const { ask, today, year } = teller;
  await assess(teller, { year: year + 1, on: today, said: thisYear });
  const begun = await ask('worksheets.begin', {
    kind: 'material change',
    change: 'relocation',
    title: 'Moving the branch to the health centre',
    startsOn: addDays(today, -40),
    people: 'practice manager',
  });
  const said = await ask('worksheets.say', { ...begun, said: relocation.said });
  const timed = await ask('worksheets.setTimeline', { ...said, steps: relocation.steps(today) });
  await ask('worksheets.setStakeholders', { ...timed, stakeholders: relocation.stakeholders });
}

type Assessment = { readonly year: number; readonly on: string; readonly said: SaidInput };

/** Each area is shown by a few things that the record holds of the year. */
async function assess({ ask, sit }: Teller, { year, on, said }: Assessment): Promise<void> {
  await sit(manager);
  const begun = await ask('worksheets.begin', {
    kind: 'self-assessment',
    year,
    startsOn: on,
    people: 'practice manager, chair and secretary',
  });
  const { choices } = await ask('worksheets.choices', { id: begun.id });
  const shownBy = (key: string) =>
    choices
      .filter(({ place, text }) => (shows[key] ?? /^$/).test(`${place}: ${text}`))
      .map(({ place, id }) => ({ place, id }))
      .slice(0, 3);
  await ask('worksheets.say', {
    ...begun,
    said: said.map((one) => ({ ...one, evidence: shownBy(one.key) })),
  });
  await sit(secretary);
}

/** What shows each area, by its words. */
const shows: Readonly<Record<string, RegExp>> = {
  voice: /^meetings: /,
  keeping: /^meetings: Annual general/,
  used: /^improvements: Improvement agreed/,
  accessible: /^engagement: Outreach/,
  learning: /^engagement: Waiting-room survey/,
};

const plan: SaidInput = [
  {
    key: 'aims',
    words:
      'To find out whom call-back does not reach. The days it runs can change; the telephone system cannot.',
  },
  {
    key: 'who',
    words:
      'Everybody who rings; above all people without a mobile phone, carers and people who hear badly.',
  },
  {
    key: 'level',
    words: 'Consultation by a short survey in both waiting rooms; a talk with carers.',
  },
  {
    key: 'plan',
    words:
      'Questions by 9 January (secretary); survey 12 to 30 January; carers in February; result to the meeting in February.',
  },
  {
    key: 'budget',
    words:
      '£40 for printing; eight hours of volunteers; room and sitters for the carers from the practice.',
  },
  {
    key: 'data',
    words: 'Friends and Family Test of January to March; the report on call-back on Mondays.',
  },
  { key: 'gaps', words: 'Nothing is known of people who gave up ringing.' },
  {
    key: 'inclusive',
    words: 'Large print, help to fill it in, mornings and late afternoons, step-free rooms.',
  },
  {
    key: 'messages',
    words:
      'Why we ask, what can change, and that the answer will hang in the waiting room in March.',
  },
  {
    key: 'delivery',
    words: 'Two members ask on four mornings. If fewer than 30 answer, one more week.',
  },
  { key: 'evaluation', words: 'The last question: was it easy to answer, and worth it?' },
  {
    key: 'influence',
    words:
      'The group and the practice decide in February; patients are told by poster and newsletter.',
  },
];

const stakeholders: InputOf<'worksheets.setStakeholders'>['stakeholders'] = [
  {
    who: 'Patients without a mobile phone',
    touched: 'Call-back may pass them by',
    engaged: 'Survey on paper',
  },
  { who: 'Sample Carers', touched: 'Carers cannot hold the line', engaged: 'Coffee morning' },
  { who: 'Reception staff', touched: 'They make the calls', engaged: 'Asked at the team meeting' },
];

const lastYear: SaidInput = [
  {
    key: 'voice',
    words:
      'Posters and the website say how to join. Four meetings; anybody may write to the group. Few people under 45 know of it.',
  },
  {
    key: 'keeping',
    words:
      'Three members joined and two left. Those who answered the survey were told the result by a poster only.',
  },
  {
    key: 'used',
    words:
      'Call-back and the sheet on prescriptions came from patients. The bicycle rack was declined, with the reason.',
  },
  {
    key: 'accessible',
    words: 'Paper and large print work well. Nothing was offered in other languages.',
  },
  {
    key: 'learning',
    words:
      'Going to the carers brought more than waiting for them. The small print of the survey was a mistake.',
  },
  { key: 'asked', answer: 'yes', words: 'By a survey and at the coffee morning.' },
  { key: 'others', answer: 'in part' },
  { key: 'early', answer: 'in part', words: 'Telephone yes, opening hours only afterwards.' },
  { key: 'talk', answer: 'yes' },
  { key: 'costs', answer: 'not yet' },
  { key: 'ways', answer: 'in part' },
  { key: 'information', answer: 'yes' },
  { key: 'everyone', answer: 'not yet', words: 'Nobody who needs an interpreter was asked.' },
  { key: 'heard', answer: 'yes' },
  { key: 'known', answer: 'in part', words: 'By posters; carers still wait for an answer.' },
];

const thisYear: SaidInput = [
  {
    key: 'voice',
    words:
      'A notice at the college brought replies from younger people. The website now says when the group meets.',
  },
  {
    key: 'used',
    words: 'A quiet corner in the waiting room was agreed after the Friends and Family Test.',
  },
  { key: 'asked', answer: 'yes' },
  { key: 'costs', answer: 'in part', words: 'The cost of the quiet corner was told to the group.' },
];
