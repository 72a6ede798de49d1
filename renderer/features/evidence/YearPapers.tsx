import { isPractice } from '../../../shared/session/is-practice.ts';
import { Details } from '../../components/Details.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeDocument } from '../documents/MakeDocument.tsx';

/** The other Word documents about a year. */
export function YearPapers({ year }: { readonly year: number }) {
  const person = useOperation('session.who', {}).data?.person;
  return (
    <Details summary="Other documents about this year">
      {person && isPractice(person) && (
        <>
          <p>
            The yearly report in the order of the 2014/15 template, with all nine characteristics.
          </p>
          <MakeDocument
            operation="documents.ppgReport"
            input={{ year }}
            label="Make the yearly PPG report"
          />
        </>
      )}
      <p>
        Five statements with what the record shows for each, for an inspection by the Care Quality
        Commission (CQC). The practice writes in its answers.
      </p>
      <MakeDocument
        operation="documents.statementSheet"
        input={{ year }}
        label="Make the statement sheet"
      />
      <p>
        A summary for the Primary Care Network (PCN) or Integrated Care Board (ICB): no names, small
        numbers hidden, with a JSON file beside it that they can put together with others.
      </p>
      <MakeDocument
        operation="documents.practiceSummary"
        input={{ year }}
        label="Make the summary for the PCN or ICB"
      />
    </Details>
  );
}
