import { Link, useLocation, useParams } from 'react-router';
import type { ShownReview } from '../../../shared/representativeness/contract.ts';
import { inclusionGroupLabel } from '../../../shared/representativeness/inclusion-group.ts';
import type { JoinersPlan } from '../../../shared/representativeness/joiners-plan.ts';
import {
  stepKindLabel,
  type RecruitmentStep,
} from '../../../shared/representativeness/recruitment-step.ts';
import { copiesLeftInWords } from '../../../shared/monitoring/arrivals-in-words.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Table } from '../../components/Table.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { ComparisonSetPart, membersInWords } from './ComparisonSetPart.tsx';
import { JoinersPart } from './JoinersPart.tsx';
import { ReviewPapers } from './ReviewPapers.tsx';
import { SourcesPart } from './SourcesPart.tsx';
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
      <CopiesLeft />
      {review.correctedBy !== null && (
        <InsetText>
          <p>
            <Link to={`/representativeness/reviews/${review.correctedBy}`}>A newer review</Link>{' '}
            corrects this one. This one is kept as it was.
          </p>
        </InsetText>
      )}
      {review.corrects !== null && (
        <p>
          This review corrects{' '}
          <Link to={`/representativeness/reviews/${review.corrects}`}>an older one</Link>, which is
          kept as it was.
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'Done by', value: review.doneBy },
          // With figures, they stand above these.
          ...(review.comparison
            ? []
            : [{ key: 'Members', value: membersInWords(review.members, hasFigures(review)) }]),
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
            { heading: 'How', cell: (step) => stepKindLabel(step.kind) },
            { heading: 'Step', cell: (step) => step.step, namesRow: true },
            { heading: 'For whom', cell: forWhom },
            { heading: 'What came of it', cell: (step) => step.result },
          ]}
          rows={review.steps}
          rowKey={(step) => `${step.on} ${step.step}`}
        />
      )}
      {review.comparison ? (
        <>
          <AimsKept plan={review.comparison.plan} />
          <ComparisonSetPart set={review.comparison} />
          <SourcesPart set={review.comparison} />
        </>
      ) : (
        <p>
          {review.figuresWithheld
            ? 'The figures of this review are for the practice manager; the public copy of the report has those that may be shown.'
            : 'This review was recorded without figures.'}
        </p>
      )}
      <ReviewPapers reviewId={review.id} hasFigures={hasFigures(review)} />
      <HistoryLink of={`review ${review.id}`} />
      <WhileWritable>
        <ButtonLink look="secondary" to={`/representativeness/reviews/new?corrects=${review.id}`}>
          Record a correction
        </ButtonLink>
      </WhileWritable>
    </Page>
  );
}

/** What stayed of answers that were to be deleted when the review was recorded just now. */
function CopiesLeft() {
  const { state } = useLocation() as { readonly state: { readonly copiesLeft?: string[] } | null };
  const copies = state?.copiesLeft ?? [];
  if (copies.length === 0) return null;
  return (
    <WarningCallout heading="Please look at this first">
      <p>The review is recorded. {copiesLeftInWords(copies)}</p>
    </WarningCallout>
  );
}

/** The aims that were frozen with the review. */
function AimsKept({ plan }: { readonly plan: JoinersPlan | null }) {
  if (plan === null) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Aims for recruitment on that day</h2>
      <JoinersPart plan={plan} />
    </>
  );
}

/** "patients aged 16 to 34; Young carers". */
const forWhom = ({ audience, reached }: RecruitmentStep): string =>
  [audience, inclusionGroupLabel(reached)].filter((words) => words !== '').join('; ');

const hasFigures = ({ comparison, figuresWithheld }: ShownReview): boolean =>
  comparison !== null || figuresWithheld;
