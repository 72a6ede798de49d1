import { part, section, type Section } from './parts.ts';

/** The plan of an engagement in twelve steps. */
export const twelveSteps: readonly Section[] = [
  section({
    key: 'steps',
    heading: 'The plan in twelve steps',
    one: 'Step',
    source:
      'After the engagement guide of NHS Kent and Medway for general practice and primary care networks. The wording is our own.',
    parts: [
      part('aims', '1. Aims', 'What is to be found out or decided, and what can still change?'),
      part('who', '2. Who', 'Which patients and groups does it touch? Who is seldom heard?'),
      part('level', '3. Level and method', 'Consultation, involvement or co-production; and how?'),
      part('plan', '4. Plan', 'What is done when, and by whom?'),
      part('budget', '5. Budget', 'Money, and hours of staff and volunteers.'),
      part('data', '6. Existing data', 'What surveys, complaints and earlier engagement say.'),
      part('gaps', '7. Gaps', 'Whose views are missing from what is known?'),
      part(
        'inclusive',
        '8. Inclusive process',
        'Formats, languages, places and times, so that everybody can take part.',
      ),
      part('messages', '9. Messages', 'What people are told: why, what can change, what follows.'),
      part('delivery', '10. Delivery', 'How it is carried out, and what if few take part.'),
      part('evaluation', '11. Evaluation', 'How you will know whether it worked, and for whom.'),
      part(
        'influence',
        '12. Influence on decisions',
        'Who decides and when, how views reach them, how people hear what came of it.',
      ),
    ],
  }),
];
