import { hiddenInWords, ownWordsStay, type PublicCount } from '../disclosure/small-number.ts';
import type { Activity } from '../engagement/activity.ts';
import {
  choicesInWords,
  costInWords,
  daysInWords,
  publicNumbersInWords,
} from '../engagement/in-words.ts';
import { publicReach } from '../engagement/public-reach.ts';
import { headingOfGroup } from '../engagement/reach-groups.ts';
import { facts, heading, type Block, type Fact } from './plain-document.ts';
import { asSentence, capital, people } from './words.ts';

/** Stands once in a paper, before the numbers of its activities. */
export const howToReadNumbers = `Numbers were counted by those who held each activity. One person may belong to several groups. ${hiddenInWords} ${ownWordsStay}`;

/** One activity as a paper that goes out tells it, under a heading of `level`; 2 or 3. */
export function activityPart(one: Activity, level: 2 | 3): Block[] {
  const below = level === 2 ? 3 : 4;
  const rows: readonly Fact[] = [
    ['Kind and level', `${capital(one.kind)}, ${one.level}`],
    ['When', daysInWords(one)],
    ['Held with', one.partner],
    ['Aim', one.aim],
    ['How people took part', capital(choicesInWords(one.methods, one.methodWords))],
    ['Offered for access', capital(choicesInWords(one.access, one.accessWords))],
    ['Cost', costInWords(one)],
    ['Numbers', publicNumbersInWords(one)],
  ];
  return [
    heading(level, one.title),
    facts(rows.filter(([, value]) => value !== '')),
    ...reachPart(one, below),
    ...cameOfIt(one, below),
  ];
}

function reachPart(one: Activity, level: 3 | 4): Block[] {
  if (one.reach.length === 0) return [];
  return [
    heading(level, 'Who was invited and took part'),
    {
      kind: 'table',
      caption: '',
      rowHeadings: true,
      columns: [
        { heading: 'Group', share: 4 },
        { heading: 'Of', share: 4 },
        { heading: 'Invited', share: 2 },
        { heading: 'Took part', share: 2 },
      ],
      rows: publicReach(one.reach, one).map(({ group, invited, reached }) => [
        group,
        headingOfGroup(group),
        publicCount(invited),
        publicCount(reached),
      ]),
    },
  ];
}

const publicCount = (count: PublicCount | null): string =>
  count === null ? 'Not known' : typeof count === 'number' ? people(count) : capital(count);

/** What was heard and learnt, what changed, and where it leads. */
function cameOfIt(one: Activity, level: 3 | 4): Block[] {
  const rows: readonly Fact[] = [
    ['What was heard', asSentence(one.heard)],
    ['Feedback in the log', one.feedback.map(feedbackInWords).join('\n')],
    ['What changed', asSentence(one.changed)],
    ['Improvements', one.improvements.map(improvementInWords).join('\n')],
    ['What it was like to be engaged', asSentence(one.evaluation)],
    ['For next time', asSentence(one.lessons)],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return known.length === 0 ? [] : [heading(level, 'What came of it'), facts(known)];
}

const feedbackInWords = ({ title, source }: Activity['feedback'][number]): string =>
  asSentence(`${source}: ${title}`);

const improvementInWords = ({ text, outcome }: Activity['improvements'][number]): string =>
  `${asSentence(text)} ${capital(outcome)}.`;
