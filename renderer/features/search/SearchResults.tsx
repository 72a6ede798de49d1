import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { foundKinds, type Found, type FoundKind } from '../../../shared/search/contract.ts';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { pathOfFound } from './path-of-found.ts';

type Answer = AnswerOf<'search.find'>;
type SearchResultsProps = {
  readonly answer: Answer;
  /** The one kind that is shown, whole. */
  readonly kind: FoundKind | undefined;
  readonly onKind: (kind: FoundKind | undefined) => void;
};

const groups: Readonly<Record<FoundKind, { readonly heading: string; readonly one: string }>> = {
  person: { heading: 'People', one: 'person' },
  item: { heading: 'Minutes', one: 'place in the minutes' },
  decision: { heading: 'Decisions', one: 'decision' },
  action: { heading: 'Actions', one: 'action' },
  progress: { heading: 'Progress of actions', one: 'note of progress' },
  feedback: { heading: 'Feedback', one: 'piece of feedback' },
  improvement: { heading: 'Improvements', one: 'improvement' },
  'engagement activity': { heading: 'Engagement', one: 'engagement activity' },
  worksheet: {
    heading: 'Engagement plans, self-assessments and changes',
    one: 'engagement plan, self-assessment or change',
  },
};

const many: Readonly<Record<FoundKind, string>> = {
  person: 'people',
  item: 'places in the minutes',
  decision: 'decisions',
  action: 'actions',
  progress: 'notes of progress',
  feedback: 'pieces of feedback',
  improvement: 'improvements',
  'engagement activity': 'engagement activities',
  worksheet: 'engagement plans, self-assessments and changes',
};

const inWords = (counts: Answer['counts'], kind: FoundKind) =>
  count(counts[kind], groups[kind].one, many[kind]);

const headingId = (kind: FoundKind) => `found-${kind.replace(' ', '-')}`;

/** What was found, kind by kind, with the words in their place. */
export function SearchResults({ answer, kind, onKind }: SearchResultsProps) {
  const { found, counts } = answer;
  const there = foundKinds.filter((one) => counts[one] > 0);
  return (
    <>
      <p role="status" className="nhsuk-u-margin-top-3">
        {there.length === 0
          ? 'Nothing found.'
          : `Found: ${there.map((one) => inWords(counts, one)).join(', ')}.`}
      </p>
      {kind && (
        <p>
          <Button look="secondary" small onClick={() => onKind(undefined)}>
            Look in everything again
          </Button>
        </p>
      )}
      {there.length === 0 && <NothingFound />}
      {there.map((one) => (
        <section key={one} aria-labelledby={headingId(one)}>
          <h2 className="nhsuk-heading-m" id={headingId(one)}>
            {groups[one].heading}
          </h2>
          <ul className="nhsuk-list ppg-found">
            {found
              .filter((result) => result.kind === one)
              .map((result) => (
                <Result key={`${result.id}/${result.noteId}/${result.title}`} result={result} />
              ))}
          </ul>
          {found.filter((result) => result.kind === one).length < counts[one] && (
            <More kind={kind} onMore={() => onKind(one)} words={inWords(counts, one)} />
          )}
        </section>
      ))}
    </>
  );
}

type MoreProps = {
  readonly kind: FoundKind | undefined;
  readonly words: string;
  readonly onMore: () => void;
};

function More({ kind, words, onMore }: MoreProps) {
  if (kind) return <p>There are more. Add a word or choose a year to see fewer.</p>;
  return (
    <Button look="secondary" small onClick={onMore}>
      See all {words}
    </Button>
  );
}

function Result({ result }: { readonly result: Found }) {
  const { kind, title, on, owner, state, excerpt } = result;
  return (
    <li className="ppg-found__one">
      <Link to={pathOfFound(result)} data-result className="ppg-found__title">
        {title}
      </Link>{' '}
      <span className="ppg-found__where">
        {on && formatDay(on)}
        {kind === 'action' && owner !== '' && <>, {capitalised(owner)}</>}
        {kind === 'action' && state && <>, {state}</>}
      </span>
      {excerpt.length > 0 && (
        <p className="ppg-found__text">
          {excerpt.map(({ text, hit }, index) =>
            // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, never moved
            hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </p>
      )}
    </li>
  );
}

function NothingFound() {
  return (
    <EmptyState>
      Nothing in the record has all of this. Try fewer words, only the beginning of a word, or all
      years.
    </EmptyState>
  );
}
