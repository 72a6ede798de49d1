import { isPractice } from '../../../shared/session/is-practice.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeDocument } from './MakeDocument.tsx';

/** The evidence report for the practice, and the copy for the public, which is all that others may make. */
export function MakeReport({ year }: { readonly year: number }) {
  const who = useOperation('session.who', {});
  return (
    <Loaded query={who}>
      {({ person }) =>
        person && isPractice(person) ? (
          <>
            <MakeDocument
              operation="documents.evidenceReport"
              input={{ year }}
              label="Make the evidence report"
              look="main"
            />
            <Details summary="A copy for the public">
              <PublicCopy year={year} />
            </Details>
          </>
        ) : (
          <>
            <p>
              The full report holds small counts about members, so the practice manager makes it.
              The copy for the public can be made by everybody.
            </p>
            <PublicCopy year={year} />
          </>
        )
      }
    </Loaded>
  );
}

function PublicCopy({ year }: { readonly year: number }) {
  return (
    <>
      <p>
        Names become initials, small numbers are hidden, and you get a list of what was left out, to
        check before you publish it.
      </p>
      <MakeDocument
        operation="documents.evidenceReport"
        input={{ year, publicCopy: true }}
        label="Make the public copy"
      />
    </>
  );
}
