import { useParams } from 'react-router';
import type { ShownReview } from '../../../shared/representativeness/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Table } from '../../components/Table.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { ComparisonSetPart, membersInWords } from './ComparisonSetPart.tsx';
import { SeenAtMeeting } from './SeenAtMeeting.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** One review as it was frozen. */
export function ReviewPage() {
  const query = useOperation('reviews.get', { id: Number(useParams()['id']) });
  return <Loaded query={query}>{(review) => <ReviewParts review={review} />}</Loaded>;
}

function ReviewParts({ review }: { readonly review: ShownReview }) {
  return (
    <Page
      title={`Membership review of ${formatDay(review.on)}`}
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
    >
      {review.correctedBy !== null && (
        <InsetText>
          <p>A newer review corrects this one. This one is kept as it was.</p>
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: 'Done by', value: review.doneBy },
          { key: 'Members', value: membersInWords(review.members) },
          { key: 'Seen by the group', value: <SeenAtMeeting review={review} /> },
        ]}
      />
      <h2 className="nhsuk-heading-m">What was concluded</h2>
      <p className="ppg-own-words">{review.conclusion}</p>
      <h2 className="nhsuk-heading-m">What was tried</h2>
      {review.steps.length === 0 ? (
        <p>No recruitment steps were recorded with this review.</p>
      ) : (
        <Table
          caption="Recruitment steps, including those without success"
          captionHidden
          columns={[
            { heading: 'Day', cell: (step) => formatDay(step.on) },
            { heading: 'Step', cell: (step) => step.step },
            { heading: 'For whom', cell: (step) => step.audience },
            { heading: 'What came of it', cell: (step) => step.result },
          ]}
          rows={review.steps}
          rowKey={(step) => `${step.on} ${step.step}`}
        />
      )}
      {review.comparison ? (
        <ComparisonSetPart set={review.comparison} />
      ) : (
        <p>
          {review.figuresWithheld
            ? 'The figures of this review are for the practice manager; the public copy of the report has those that may be shown.'
            : 'This review was recorded without figures.'}
        </p>
      )}
      <HistoryLink of={`review ${review.id}`} />
      <WhileWritable>
        <ButtonLink look="secondary" to={`/representativeness/reviews/new?corrects=${review.id}`}>
          Record a correction
        </ButtonLink>
      </WhileWritable>
    </Page>
  );
}
