import type { InputOf } from '../ask.ts';
import { keptFile, manager, secretary, type Teller } from './teller.ts';

/** An activity outside meetings, as the sample tells it. */
type SampleActivity = {
  readonly activity: InputOf<'engagement.add'>;
  readonly result: Omit<InputOf<'engagement.record'>, 'id' | 'version'>;
  readonly reach: InputOf<'engagement.setReach'>['reach'];
  /** Which feedback and improvements belong to it, by their words. */
  readonly feedback: RegExp;
  readonly improvements: RegExp;
  /** The name of a sample file that is kept with it. */
  readonly file?: string;
};

/** What was done outside meetings in the year told, each on the day after it ended. */
export async function engageOutside(teller: Teller): Promise<void> {
  for (const one of [survey(teller.day), coffeeMorning(teller.day)]) {
    await holdActivity(teller, one);
  }
}

async function holdActivity(teller: Teller, told: SampleActivity): Promise<void> {
  const { ask, sit } = teller;
  const { activity, result, reach, feedback, improvements, file } = told;
  await sit(manager);
  const added = await ask('engagement.add', activity);
  const recorded = await ask('engagement.record', { ...added, ...result });
  const reached = await ask('engagement.setReach', { ...recorded, reach });
  const said = (await ask('feedback.choices', {})).choices;
  const came = (await ask('improvements.choices', {})).choices;
  const linked = await ask('engagement.setLinks', {
    ...reached,
    feedbackIds: said.filter(({ title }) => feedback.test(title)).map(({ id }) => id),
    improvementIds: came.filter(({ text }) => improvements.test(text)).map(({ id }) => id),
  });
  if (file) await ask('engagement.attach', { ...linked, file: keptFile(teller, file) });
  await sit(secretary);
}

const survey = (day: Teller['day']): SampleActivity => ({
  activity: {
    kind: 'waiting-room survey',
    title: 'Survey on call-back in both waiting rooms',
    level: 'consultation',
    aim: 'To find out whether call-back helps, and whom it does not reach.',
    startsOn: day('01-12'),
    endsOn: day('01-30'),
    methods: ['paper form', 'face to face'],
    methodWords: 'two members of the group asked people on four mornings',
    access: ['large print', 'help to take part', 'different times of day'],
    costPence: 3600,
    costWords: 'printing; 8 hours of volunteers',
  },
  result: {
    state: 'took place',
    invited: 120,
    reached: 41,
    heard: 'Waits are shorter. People without a mobile phone did not know of call-back.',
    changed: 'Call-back on every weekday was agreed, with an announcement for landlines.',
    evaluation:
      'Most said that it was easy to answer; some could not read the small print at first.',
    lessons: 'Bring the large print version out from the first morning on.',
  },
  reach: [
    { group: 'Aged 65 and over', invited: 60, reached: 22 },
    { group: 'People who are not online', invited: null, reached: 12 },
  ],
  feedback: /not everybody knew of it/,
  improvements: /Call-back on every weekday/,
  file: 'Sample survey on call-back.csv',
});

const coffeeMorning = (day: Teller['day']): SampleActivity => ({
  activity: {
    kind: 'outreach with a community organisation',
    title: 'Carers’ coffee morning',
    level: 'involvement',
    aim: 'To hear from unpaid carers, of whom few come to meetings.',
    partner: 'Sample Carers',
    startsOn: day('02-24'),
    methods: ['face to face', 'small group'],
    access: ['step-free venue', 'travel costs or childcare'],
    accessWords: 'a sitter for those cared for',
    costPence: 8550,
    costWords: 'room, refreshments and sitters',
  },
  result: {
    state: 'took place',
    invited: 35,
    reached: 11,
    heard: 'Carers would like to book for two people in one call.',
    changed: '',
    evaluation: 'People were glad that somebody came to them, and asked what would happen next.',
    lessons: 'Go back with an answer within three months.',
  },
  reach: [
    { group: 'Unpaid carers', invited: 35, reached: 11 },
    { group: 'Young carers', invited: 4, reached: 0 },
  ],
  feedback: /^$/,
  improvements: /^$/,
});
