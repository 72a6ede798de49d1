import { suitsPeople } from '../../../../shared/agenda/year/suggest-meetings.ts';
import { addDays } from '../../../../shared/dates/add-days.ts';
import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { InputOf } from '../ask.ts';

/** A move of a branch that is being talked about: much of it is still open, and says so. */
export const relocation = {
  said: [
    {
      key: 'what',
      words:
        'The branch would move half a mile, into rooms of the health centre. The day is not fixed.',
    },
    { key: 'why', words: 'The stairs of the branch cannot be made step-free, and the lease ends.' },
    { key: 'else', words: 'Staying with a shorter lease; a lift, which the landlord declined.' },
    {
      key: 'age',
      answer: 'worse',
      words:
        'A longer way for older people who walk. The practice asks for a bus stop at the door.',
    },
    { key: 'disability', answer: 'better', words: 'Step-free rooms and two parking places.' },
    {
      key: 'pregnancy',
      answer: 'better',
      words: 'Room for prams; the midwives work there already.',
    },
    { key: 'race', answer: 'not known', words: 'To be asked, with interpreters.' },
    {
      key: 'carers',
      answer: 'better for some, worse for others',
      words: 'Parking helps those who drive; the way is longer for the others.',
    },
    {
      key: 'inequality',
      answer: 'not known',
      words: 'Bus fares for people without a car are being counted.',
    },
    {
      key: 'engaged',
      words:
        'The group was told first. Patients of the branch get a letter and are invited to two evenings; staff were asked at the team meeting.',
    },
    {
      key: 'decision',
      words: 'Not decided. The commissioner has been told that it is being considered.',
    },
  ] satisfies InputOf<'worksheets.say'>['said'],

  steps: (today: IsoDate): InputOf<'worksheets.setTimeline'>['steps'] => [
    {
      on: plainDay(today, -40),
      what: 'The group is told and asked what to ask patients',
      state: 'done',
    },
    { on: plainDay(today, -33), what: 'The commissioner is told', state: 'done' },
    { on: plainDay(today, 20), what: 'Letter to the patients of the branch' },
    { on: plainDay(today, 34), what: 'First evening, at the branch' },
    { on: plainDay(today, 90), what: 'What was heard goes to the group and to the commissioner' },
  ],

  stakeholders: [
    {
      who: 'Patients of the branch',
      touched: 'Another way, other rooms',
      engaged: 'Letter, two evenings, paper form',
    },
    { who: 'Care home in Sample Lane', touched: 'Its residents use the branch', engaged: 'Visit' },
    { who: 'Staff of the branch', touched: 'Another place of work', engaged: 'Team meeting' },
    { who: 'Pharmacy beside the branch', touched: 'Fewer customers', engaged: 'Talk' },
  ] satisfies InputOf<'worksheets.setStakeholders'>['stakeholders'],
};

/** So many days from today, or the first day after on which nobody has a holiday. */
function plainDay(today: IsoDate, days: number): IsoDate {
  let day = addDays(today, days);
  while (!suitsPeople(day)) day = addDays(day, 1);
  return day;
}
