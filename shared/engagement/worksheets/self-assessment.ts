import { part, section, type Section } from './parts.ts';

const report =
  'After the Healthcare Commission, “Listening, learning, working together?” (2009). The wording is our own.';

/** The yearly look at how practice and group engage. No mark is given: each answer is in words. */
export const selfAssessment: readonly Section[] = [
  section({
    key: 'areas',
    heading: 'Five areas',
    one: 'Area',
    source: report,
    evidence: true,
    parts: [
      part(
        'voice',
        'The right to a voice',
        'How do patients know that they may have a say, and where do they have it? How is the group supported to grow and to have influence?',
      ),
      part(
        'keeping',
        'Keeping people engaged',
        'Who stayed, who stopped, and why? What do people hear between two meetings?',
      ),
      part(
        'used',
        'Views are used to plan and improve',
        'What changed because of what patients said? What did not, and for what reason?',
      ),
      part(
        'accessible',
        'Appropriate and accessible ways',
        'Whom do the ways you use suit, and whom do they leave out?',
      ),
      part(
        'learning',
        'Learning how to engage better',
        'What did you try, what did people say about it, and what will you do differently?',
      ),
    ],
  }),
  section({
    key: 'checklist',
    heading: 'What good engagement looks like to patients and the public',
    one: 'Question',
    source: report,
    answers: ['yes', 'in part', 'not yet'],
    parts: [
      part('asked', 'Were patients asked for their views?'),
      part('others', 'Were they helped to gather the views of others?'),
      part('early', 'Were issues shared early, problems as well as solutions?'),
      part('talk', 'Was there regular, open conversation with those who manage the practice?'),
      part('costs', 'Was the practice honest about what things cost?'),
      part('ways', 'Were people asked in ways they understand, when it suited them?'),
      part('information', 'Did people get information about services?'),
      part('everyone', 'Could everyone have their say?'),
      part('heard', 'Were views listened to?'),
      part('known', 'Were people told what was done with their views?'),
    ],
  }),
  section({
    key: 'principles',
    heading: 'A second look: ten principles',
    one: 'Principle',
    source:
      'After the ten principles for working with people and communities, made for integrated care boards (ICBs) and not for practices, in the order in which an integrated care system (Cheshire and Merseyside) published them. The wording is our own. NHS England’s statutory guidance “Working in partnership with people and communities” (2022) gives ten principles too, and may word or order them in another way: compare them there.',
    optional: true,
    parts: [
      part('centre', '1. People’s voices at the centre of decisions'),
      part('start', '2. Starting early, and saying what influence views had'),
      part('understand', '3. Understanding what the community needs, lives and hopes for'),
      part('trust', '4. Relationships with people who are left out or worse off'),
      part('partners', '5. Healthwatch and community organisations as partners'),
      part('public', '6. Clear and accessible public information'),
      part('community', '7. Ways that make the community stronger'),
      part('accountable', '8. Being answerable, by co-production, insight and engagement'),
      part('together', '9. Redesigning services together with people'),
      part('assets', '10. Learning from what works, building on what is there'),
    ],
  }),
];
