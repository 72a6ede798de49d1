import { Link } from 'react-router';
import type { ShownReview } from '../../../shared/representativeness/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Table } from '../../components/Table.tsx';
import { membersInWords } from './ComparisonSetPart.tsx';

/** Members, words and steps of reviews beside each other. */
export function ReviewsSideBySide({ reviews }: { readonly reviews: readonly ShownReview[] }) {
  const lines: readonly { readonly name: string; readonly of: (review: ShownReview) => string }[] =
    [
      {
        name: 'Members',
        of: ({ members, comparison, figuresWithheld }) =>
          membersInWords(members, comparison !== null || figuresWithheld),
      },
      { name: 'Done by', of: ({ doneBy }) => doneBy },
      { name: 'Concluded', of: ({ conclusion }) => conclusion },
      { name: 'Tried', of: triedInWords },
      {
        name: 'Seen by the group',
        of: ({ seenOn }) => (seenOn === null ? 'Not noted' : formatDay(seenOn)),
      },
    ];
  return (
    <>
      <Table
        caption="Members, words and steps"
        columns={[
          { heading: 'What', cell: ({ name }) => name },
          ...reviews.map((review) => ({
            heading: formatDay(review.on),
            cell: ({ of }: (typeof lines)[number]) => (
              <span className="ppg-own-words">{of(review)}</span>
            ),
          })),
        ]}
        rows={lines}
        rowKey={({ name }) => name}
      />
      <p className="ppg-not-on-paper">
        {reviews.map(({ id, on }, place) => (
          <span key={id}>
            {place > 0 && ' · '}
            <Link to={`/representativeness/reviews/${id}`}>All of {formatDay(on)}</Link>
          </span>
        ))}
      </p>
    </>
  );
}

const triedInWords = ({ steps }: ShownReview): string =>
  steps.length === 0
    ? 'Nothing was recorded'
    : steps.map(({ step, result }) => (result === '' ? step : `${step}: ${result}`)).join('\n');
