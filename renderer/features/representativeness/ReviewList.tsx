import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { isOfNobody } from '../../../shared/representativeness/review-of-nobody.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type ReviewLine = AnswerOf<'reviews.list'>['reviews'][number];

const columns: readonly Column<ReviewLine>[] = [
  {
    heading: 'Review of',
    cell: (row) => (
      <Link to={`/representativeness/reviews/${row.id}`}>
        {formatDay(row.on)} ({formatFinancialYear(financialYearOf(row.on))})
      </Link>
    ),
  },
  { heading: 'By', cell: (row) => row.doneBy },
  {
    heading: 'Seen by the group',
    cell: (row) => (row.seenOn ? formatDay(row.seenOn) : 'Not noted yet'),
  },
  {
    heading: 'Remark',
    cell: (row) =>
      [
        row.correctedBy !== null && 'Corrected by a newer review',
        row.corrects !== null && 'Corrects an older review',
        isOfNobody(row) && 'No registered patients to compare',
        !row.hasFigures && 'Without figures',
      ]
        .filter((words) => words !== false)
        .join('; '),
  },
];

/** The reviews on record; each is frozen. */
export function ReviewList() {
  const query = useOperation('reviews.list', {});
  return (
    <>
      <h2 className="nhsuk-heading-m">Reviews on record</h2>
      <Loaded query={query}>
        {({ reviews }) =>
          reviews.length === 0 ? (
            <EmptyState>
              No review of the membership has been recorded yet. The contract asks for reasonable
              efforts to make one in every financial year (1 April to 31 March).
            </EmptyState>
          ) : (
            <>
              <Table
                caption="Reviews, newest first"
                captionHidden
                columns={columns}
                rows={reviews}
                rowKey={(row) => row.id}
              />
              {reviews.filter(({ correctedBy }) => correctedBy === null).length > 1 && (
                <p>
                  <Link to="/representativeness/over-time">Set reviews beside each other</Link>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
