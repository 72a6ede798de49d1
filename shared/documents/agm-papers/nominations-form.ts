import { formatDay, formatDayWithWeekday } from '../../dates/format-day.ts';
import { heading, leadIn, paragraph, type Block } from '../plain-document.ts';
import { capital, listAnd } from '../words.ts';
import type { AgmPapers } from './agm-papers.ts';

/** A form on a page of its own, to cut out: who is to hold which post, and that they are willing. */
export function nominationsForm(papers: AgmPapers): Block[] {
  const { agenda, groupName, posts, nominationsBy, nominationsTo } = papers;
  return [
    heading(2, 'Nominations form', { newPage: true }),
    paragraph(
      `For the election at the ${agenda.kind} meeting of ${groupName} on ${formatDayWithWeekday(agenda.heldOn)}. Use one form for each person and post.`,
    ),
    postsTable(posts),
    heading(3, 'The nomination'),
    ...lines([
      'Post',
      'Name of the person nominated',
      'Proposed by',
      'Signature',
      'Seconded by',
      'Signature',
    ]),
    heading(3, 'The person nominated'),
    leadIn('I am willing to stand for this post.'),
    ...lines(['Signature', 'Date']),
    heading(3, 'How to return this form'),
    ...(nominationsTo === ''
      ? lines(['Return to'])
      : [paragraph(`Return it to: ${nominationsTo}`)]),
    ...(nominationsBy === null
      ? lines(['By'])
      : [paragraph(`It must arrive by ${formatDay(nominationsBy)}.`)]),
  ];
}

function postsTable(posts: AgmPapers['posts']): Block {
  return {
    kind: 'table',
    caption: 'Posts, and who holds them now',
    columns: [
      { heading: 'Post', share: 5 },
      { heading: 'Held now by', share: 8 },
    ],
    rows: posts.map(({ post, heldBy }) => [
      capital(post),
      heldBy.length === 0 ? 'Vacant' : listAnd(heldBy),
    ]),
    rowHeadings: true,
  };
}

const lines = (labels: readonly string[]): Block[] =>
  labels.map((label, at) => ({ kind: 'write-in', label, leadsOn: at < labels.length - 1 }));
