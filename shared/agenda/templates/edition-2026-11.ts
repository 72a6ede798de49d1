import type { BuiltInItem, TemplateEdition } from './template.ts';

const item = (
  title: string,
  plannedMinutes: number | null,
  fields: Partial<Omit<BuiltInItem, 'title' | 'plannedMinutes'>> = {},
): BuiltInItem => ({
  title,
  plannedMinutes,
  purpose: 'business',
  words: '',
  about: 'ordinary',
  ...fields,
});

const welcome = item('Welcome and apologies', 5, { purpose: 'welcome' });
const declarations = item('Declarations of interest', 2, {
  purpose: 'declarations',
  words: 'Anyone with a personal interest in an item says so now and leaves for that item.',
});
const lastMinutes = item('Minutes of the last meeting', 5, {
  purpose: 'last minutes',
  words: 'To be confirmed as presented, or with changes.',
});
const mattersArising = item('Matters arising', 10, { purpose: 'matters arising' });
const frequency = item('How often practice and group will meet and talk', 10, {
  about: 'engagement frequency agreed',
  words: 'The contract asks practice and group to agree how often, for each year.',
});
const closing = [
  item('Any other business', 5, { purpose: 'any other business' }),
  item('Date, time and place of the next meeting', 3, { purpose: 'next meeting' }),
];

const firstMeeting = [
  item('Welcome and introductions', 10, { purpose: 'welcome' }),
  item('What a Patient Participation Group is for', 10),
  item('Terms of reference', 15),
  item('Ground rules and confidentiality', 10, {
    words:
      'The group is not the place for individual complaints; the practice has a way for those.',
  }),
  item('Election of chair, vice-chair and secretary', 10, { purpose: 'election' }),
  frequency,
  item('Who is not in the room, and how to reach them', 10, { about: 'membership review' }),
  item('What patients tell us: first priorities', 15, { about: 'feedback reviewed' }),
  ...closing,
];

const ordinaryMeeting = [
  welcome,
  declarations,
  lastMinutes,
  mattersArising,
  item('Practice update', 15, {
    words: 'Staff, premises, telephones, appointments, missed appointments, complaints in numbers.',
  }),
  item('What patients tell us: feedback since the last meeting', 15, {
    about: 'feedback reviewed',
  }),
  ...closing,
];

const annualGeneralMeeting = [
  welcome,
  declarations,
  item('Minutes of the last annual general meeting', 5, {
    purpose: 'last minutes',
    words: 'To be confirmed as presented, or with changes.',
  }),
  mattersArising,
  item('Report of the chair', 10),
  item('Report of the treasurer', 5, { words: 'For groups that hold money.' }),
  item('You said, we did: the year’s improvements', 10, { about: 'feedback reviewed' }),
  item('Yearly review of the membership', 10, { about: 'membership review' }),
  item('Election of officers', 10, { purpose: 'election' }),
  item('Terms of reference: yearly review', 5),
  frequency,
  ...closing,
];

/**
 * Agendas to start from: the skeleton that published minutes of patient groups share, and what the
 * contract asks to be dealt with.
 */
export const edition202611: TemplateEdition = {
  version: '2026-11',
  templates: [
    { key: 'first', name: 'First meeting', items: firstMeeting },
    { key: 'ordinary', name: 'Ordinary meeting', items: ordinaryMeeting },
    { key: 'annual general', name: 'Annual general meeting', items: annualGeneralMeeting },
  ],
};
