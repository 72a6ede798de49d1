import { useState } from 'react';
import { overTime } from '../../../shared/representativeness/over-time.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { InternalPaper } from '../../components/InternalPaper.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ReviewsSideBySide } from './ReviewsSideBySide.tsx';
import { SeriesTable } from './SeriesTable.tsx';

type Reviews = AnswerOf<'reviews.overTime'>['reviews'];

/** What the reviews found from year to year, or two of them side by side. */
export function OverTimePage() {
  const query = useOperation('reviews.overTime', {});
  return (
    <Page
      title="Reviews over the years"
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
      lead="In people, with what a fair lottery would usually have given on the day. Corrected reviews are left out."
    >
      <Loaded query={query}>
        {({ reviews }) =>
          reviews.length < 2 ? (
            <EmptyState>
              There is something to set side by side once two reviews have been recorded.
            </EmptyState>
          ) : (
            <Chosen reviews={reviews} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Chosen({ reviews }: { readonly reviews: Reviews }) {
  const newest = reviews.at(-1)?.id ?? 0;
  const [older, setOlder] = useState(reviews.at(-2)?.id ?? 0);
  const [newer, setNewer] = useState(newest);
  const [all, setAll] = useState(false);
  const choices = reviews.map(({ id, on }) => ({ value: String(id), label: formatDay(on) }));
  const shown = all ? reviews : reviews.filter(({ id }) => id === older || id === newer);
  const series = overTime(shown);
  return (
    <>
      <div className="ppg-row-actions ppg-not-on-paper">
        <Select
          id="older"
          label="Review of"
          choices={choices}
          value={String(older)}
          onChange={({ target }) => setOlder(Number(target.value))}
        />
        <Select
          id="newer"
          label="beside the one of"
          choices={choices}
          value={String(newer)}
          onChange={({ target }) => setNewer(Number(target.value))}
        />
        {reviews.length > 2 && (
          <Button look="secondary" small onClick={() => setAll(!all)}>
            {all ? 'Show only these two' : `Show all ${reviews.length} reviews`}
          </Button>
        )}
        <Button look="secondary" small onClick={() => window.print()}>
          Print this page
        </Button>
      </div>
      <ReviewsSideBySide reviews={shown} />
      <h2 className="nhsuk-heading-m">What was found</h2>
      {series.length === 0 ? (
        <p>
          {shown.some(({ figuresWithheld }) => figuresWithheld)
            ? 'The figures are for the practice manager.'
            : 'No figures were recorded with these reviews.'}
        </p>
      ) : (
        <>
          <InternalPaper />
          {series.map((one) => (
            <SeriesTable key={`${one.characteristic} ${one.categoriesLabel}`} series={one} />
          ))}
        </>
      )}
    </>
  );
}
