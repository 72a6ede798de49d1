import { Link, useSearchParams } from 'react-router';
import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import type { Sheet, SheetRow } from '../../../shared/improvements/sheet.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { TellSeveral } from './TellSeveral.tsx';

/** The public sheet as it would be printed, and the papers made of it. */
export function SheetPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || financialYearOf(today());
  const query = useOperation('improvements.sheet', { year }, { keepPrevious: true });
  return (
    <Page
      title="You said, we did"
      before={<BackLink to="/feedback">Feedback and improvements</BackLink>}
      lead="What patients will read: what was done, what is being done or agreed, and what was not, with the reason."
    >
      <YearSelect
        year={year}
        onChange={(next) => setSearch({ year: String(next) }, { replace: true })}
      />
      <Loaded query={query}>{(sheet) => <WhatItSays sheet={sheet} />}</Loaded>
      <h2 className="nhsuk-heading-m">On paper and on the website</h2>
      <MakeDocument
        operation="improvements.youSaidWeDid"
        input={{ year, form: 'Word document' }}
        label="Make the sheet in Word"
        look="main"
      />
      <MakeDocument
        operation="improvements.youSaidWeDid"
        input={{ year, form: 'poster' }}
        label="Make the A4 poster"
      />
      <MakeDocument
        operation="improvements.youSaidWeDid"
        input={{ year, form: 'web page' }}
        label="Make the web page"
      />
      <TellSeveral key={year} year={year} />
      <h2 className="nhsuk-heading-m">For the practice and the group</h2>
      <p>
        The improvement plan has everything: priority areas, who leads, due dates, results and what
        is still to be done. It is not for the public, since it names people.
      </p>
      <MakeDocument
        operation="improvements.writePlan"
        input={{ year }}
        label="Make the improvement plan"
      />
    </Page>
  );
}

function WhatItSays({ sheet }: { readonly sheet: Sheet }) {
  const isLeftOff = sheet.leftOut.length + sheet.unasked.length > 0;
  return (
    <>
      {sheet.rows.length > 0 ? (
        <Table
          caption="What the sheet will say"
          columns={columns}
          rows={sheet.rows}
          rowKey={({ improvementId }) => improvementId}
        />
      ) : (
        <EmptyState>
          {isLeftOff
            ? 'Nothing to say for this year yet: what is recorded is left off, as said below.'
            : 'Nothing to say for this year yet: no improvement is recorded, agreed or not.'}
        </EmptyState>
      )}
      {sheet.leftOut.length + sheet.lookAt.length + sheet.unasked.length > 0 && (
        <InsetText>
          {[...sheet.leftOut, ...sheet.unasked].map((line) => (
            <p key={line}>{line}</p>
          ))}
          {sheet.unasked.length > 0 && (
            <p>
              <Link to="/feedback/improvements">Go to the improvements</Link>
            </p>
          )}
          {sheet.lookAt.length > 0 && (
            <p>This could tell who somebody is; look at it first: {sheet.lookAt.join('; ')}.</p>
          )}
        </InsetText>
      )}
    </>
  );
}

const kindWords = {
  did: 'We did',
  'are doing': 'We are doing',
  agreed: 'We have agreed',
  'no, because': 'No, because',
} as const;

const columns: readonly Column<SheetRow>[] = [
  { heading: 'You said, or where it came from', cell: ({ said }) => said },
  { heading: 'Answer', cell: ({ kind }) => kindWords[kind] },
  { heading: 'In words', cell: ({ answer }) => answer },
  {
    heading: 'Change it',
    cell: ({ improvementId, said }) => (
      <Link to={`/feedback/improvements/${improvementId}`}>
        Change the words<span className="nhsuk-u-visually-hidden">: {said}</span>
      </Link>
    ),
  },
];
