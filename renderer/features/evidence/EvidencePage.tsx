import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeReport } from '../documents/MakeReport.tsx';
import { ByHand } from './ByHand.tsx';
import { DutyYear } from './DutyYear.tsx';
import { SignOffNote } from './SignOffNote.tsx';
import { useYear } from './use-year.ts';
import { YearPapers } from './YearPapers.tsx';
import { YearLinks } from './YearLinks.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The year beside the duty: its words, then only facts with dates, then what is open. */
export function EvidencePage() {
  const [year, setYear] = useYear();
  const query = useOperation('duties.forYear', { year });
  return (
    <Page
      title={`Evidence ${formatFinancialYear(year)}`}
      lead="What the contract asks, in its own words, and what this record shows for it. Facts with dates, and what is still open. The judgement is yours and the commissioner’s."
    >
      <div className="ppg-year-choice">
        <YearSelect year={year} onChange={setYear} />
      </div>
      <MakeReport year={year} />
      <YearPapers year={year} />
      <YearLinks year={year} />
      <SignOffNote year={year} />
      <Loaded query={query}>{(evidence) => <DutyYear evidence={evidence} year={year} />}</Loaded>
      <h2 className="nhsuk-heading-m">Added by hand</h2>
      <p>
        Most evidence comes by itself from meetings, members and reviews. What happened elsewhere
        can be added here, and so can the reason why something was not possible.
      </p>
      <WhileWritable>
        <div className="ppg-buttons">
          <ButtonLink look="secondary" to="/evidence/add">
            Add evidence
          </ButtonLink>
          <ButtonLink look="secondary" to="/evidence/explain">
            Explain why something was not possible
          </ButtonLink>
        </div>
      </WhileWritable>
      <ByHand year={year} />
    </Page>
  );
}
