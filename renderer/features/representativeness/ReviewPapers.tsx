import { isPractice } from '../../../shared/session/is-practice.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeDocument } from '../documents/MakeDocument.tsx';

type ReviewPapersProps = { readonly reviewId: number; readonly hasFigures: boolean };

/** The papers of a review: exact ones for the practice, and the way to the copy for the public. */
export function ReviewPapers({ reviewId, hasFigures }: ReviewPapersProps) {
  const who = useOperation('session.who', {});
  return (
    <section aria-labelledby="review-papers">
      <h2 className="nhsuk-heading-m" id="review-papers">
        Reports of this review
      </h2>
      <Loaded query={who}>
        {({ person }) =>
          person && isPractice(person) ? (
            <>
              <p>
                The exact report and table hold counts of a few people: they are for the practice
                and its commissioner, not for publication.
              </p>
              <MakeDocument
                operation="documents.representativenessReport"
                input={{ reviewId }}
                label="Make the exact report"
              />
              {hasFigures && (
                <MakeDocument
                  operation="documents.comparisonTable"
                  input={{ reviewId }}
                  label="Make the exact table for a spreadsheet"
                />
              )}
            </>
          ) : (
            <p>
              The exact report is for the practice manager to make. The copy for the public, without
              names and small numbers, can be made by everybody.
            </p>
          )
        }
      </Loaded>
      <p>
        <ButtonLink look="secondary" to={`/representativeness/reviews/${reviewId}/public`}>
          What the public copy will show
        </ButtonLink>
      </p>
    </section>
  );
}
