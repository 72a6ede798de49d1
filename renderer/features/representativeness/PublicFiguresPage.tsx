import { useParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { ReportPart } from './ReportPart.tsx';

/** What a public copy of a review would show and withhold, before anything is published. */
export function PublicFiguresPage() {
  const reviewId = Number(useParams()['id']);
  const review = useOperation('reviews.get', { id: reviewId });
  const who = useOperation('session.who', {});
  return (
    <Loaded query={review}>
      {({ on, comparison, figuresWithheld }) => (
        <Page
          title={`Public copy of the review of ${formatDay(on)}`}
          before={
            <BackLink to={`/representativeness/reviews/${reviewId}`}>
              Membership review of {formatDay(on)}
            </BackLink>
          }
          lead="Names become initials and small numbers are hidden, so that nobody can tell who answered what: not by subtracting, and not by comparing this copy with an earlier one made from this record."
        >
          <Loaded query={who}>
            {({ person }) =>
              person && isPractice(person) ? (
                <Preview reviewId={reviewId} />
              ) : (
                <p>
                  What is withheld is settled by the figures, so the practice manager can look at it
                  here first. You get the list with the copy.
                </p>
              )
            }
          </Loaded>
          <h2 className="nhsuk-heading-m">Make the public copy</h2>
          <p>
            Once a copy is made it counts as published: later ones are kept from showing anything
            beside it.
          </p>
          <MakeDocument
            operation="documents.representativenessReport"
            input={{ reviewId, publicCopy: true }}
            label="Make the public report"
            look="main"
          />
          {(comparison !== null || figuresWithheld) && (
            <MakeDocument
              operation="documents.comparisonTable"
              input={{ reviewId, publicCopy: true }}
              label="Make the public table for a spreadsheet"
            />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Preview({ reviewId }: { readonly reviewId: number }) {
  const query = useOperation('documents.previewPublicFigures', { reviewId });
  return (
    <Loaded query={query}>
      {({ parts }) => (
        <>
          <p>
            This is the report for the public, part by part, as it would be written now. The last
            part says what it leaves out and why.
          </p>
          {parts.map((part, at) => (
            <ReportPart key={at} part={part} />
          ))}
        </>
      )}
    </Loaded>
  );
}
