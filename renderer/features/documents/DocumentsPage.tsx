import { useState } from 'react';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { today } from '../../app/today.ts';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import { BundleRegister } from './BundleRegister.tsx';
import { CheckDocument } from './CheckDocument.tsx';
import { DocumentRegister } from './DocumentRegister.tsx';
import { InLargePrint } from './InLargePrint.tsx';
import { MakeDocument } from './MakeDocument.tsx';
import { MakeReport } from './MakeReport.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';

/** Every Word document that the record can make, and every one it has made. */
export function DocumentsPage() {
  const thisYear = financialYearOf(today());
  const [year, setYear] = useState(thisYear);
  const years = [thisYear, thisYear - 1, thisYear - 2, thisYear - 3].map((from) => ({
    value: String(from),
    label: formatFinancialYear(from),
  }));
  return (
    <Page
      title="Documents"
      lead="Word documents made from this record. A file that is there already is never overwritten: the new one gets a number."
    >
      {useReadOnly() && (
        <p>
          While the record can only be read, no documents can be made: each one is entered in the
          record.
        </p>
      )}
      <h2 className="nhsuk-heading-m">Evidence report for a financial year</h2>
      <p>
        Each part of the contract duty beside its dated evidence, with members, meetings, decisions,
        actions and the membership review. For the commissioner (ICB, the integrated care board) or
        an inspector.
      </p>
      <Select
        id="report-year"
        label="Financial year (1 April to 31 March)"
        choices={years}
        value={String(year)}
        onChange={(event) => setYear(Number(event.target.value))}
      />
      <MakeReport year={year} />
      <h2 className="nhsuk-heading-m">For members and meetings</h2>
      <p>
        The sign-in sheet, the minutes and their public copy are on the page of each meeting, with
        the papers of an annual general meeting.
      </p>
      <MakeDocument operation="documents.contactList" input={{}} label="Make the contact list" />
      <MakeDocument
        operation="documents.actionList"
        input={{}}
        label="Make the list of open actions"
      />
      <MakeDocument
        operation="documents.actionList"
        input={{ pageEach: true }}
        label="Make the same, a page for each person"
      />
      <MakeDocument
        operation="documents.attendanceRecord"
        input={{ year }}
        label={`Make the attendance record ${formatFinancialYear(year)}`}
      />
      <h2 className="nhsuk-heading-m">Equality questions on paper</h2>
      <p>The same questions, in the same words, as on screen. Answering is always optional.</p>
      <MakeDocument operation="documents.equalityForm" input={{}} label="Make the paper form" />
      <InLargePrint>
        {(largePrint) => (
          <MakeDocument
            operation="documents.equalityForm"
            input={{ largePrint }}
            label="Make the form in large print"
          />
        )}
      </InLargePrint>
      <BundleRegister />
      <DocumentRegister />
      <CheckDocument />
    </Page>
  );
}
