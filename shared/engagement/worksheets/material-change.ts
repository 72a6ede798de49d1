import { inclusionHealthGroups } from '../reach-groups.ts';
import { part, section, type Section } from './parts.ts';

/** What belongs together when a branch closes, practices merge or a surgery moves. */
export const materialChange: readonly Section[] = [
  section({
    key: 'change',
    heading: 'The change',
    parts: [
      part('what', 'What is to change', 'For whom, where, and from when.'),
      part('why', 'Why', 'The reasons as patients are told them.'),
      part('else', 'What else was considered', 'And what would happen if nothing changed.'),
    ],
  }),
  section({
    key: 'impact',
    heading: 'Equality and health inequality impact assessment',
    one: 'Group',
    source:
      'By the nine protected characteristics of the Equality Act 2010, then by other groups and health inequalities.',
    answers: ['better', 'worse', 'better for some, worse for others', 'no difference', 'not known'],
    parts: [
      part('age', 'Age'),
      part('disability', 'Disability'),
      part('gender-reassignment', 'Gender reassignment'),
      part('marriage', 'Marriage and civil partnership'),
      part('pregnancy', 'Pregnancy and maternity'),
      part('race', 'Race'),
      part('religion', 'Religion or belief'),
      part('sex', 'Sex'),
      part('orientation', 'Sexual orientation'),
      part('carers', 'Carers'),
      part('inclusion', 'Inclusion health groups', `${inclusionHealthGroups.join('; ')}.`),
      part('inequality', 'Health inequalities', 'Deprivation, distance and travel, being online.'),
    ],
  }),
  section({
    key: 'outcome',
    heading: 'Engagement, decision and feedback to patients',
    evidence: true,
    parts: [
      part('engaged', 'How patients, staff and the group were engaged', 'From when on, and how.'),
      part('heard', 'What was heard'),
      part('decision', 'The decision', 'What was decided, on which day and by whom.'),
      part('influence', 'What influence views had', 'And what did not change, with the reason.'),
      part('told', 'How patients were told', 'On which day, and how.'),
    ],
  }),
];
