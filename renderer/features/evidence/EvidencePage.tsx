import { Link, useSearchParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { today } from '../../app/today.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeReport } from '../documents/MakeReport.tsx';
import { ByHand } from './ByHand.tsx';
import { DutySectionPart } from './DutySectionPart.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The year beside the duty: its words, then only facts with dates, then what is open. */
export function EvidencePage() {
  const thisYear = financialYearOf(today());
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? thisYear);
  const query = useOperation('duties.forYear', { year });
  return (
    <Page
      title={`Evidence ${formatFinancialYear(year)}`}
      lead="What the contract asks, in its own words, and what this record shows for it. Facts with dates, and what is still open. The judgement is yours and the commissioner’s."
    >
      <div className="ppg-year-choice">
        <Select
          id="year"
          label="Financial year (1 April to 31 March)"
          choices={[thisYear, thisYear - 1, thisYear - 2, thisYear - 3].map((from) => ({
            value: String(from),
            label: formatFinancialYear(from),
          }))}
          value={String(year)}
          onChange={(event) => setSearch({ year: event.target.value })}
        />
      </div>
      <MakeReport year={year} />
      <p>
        <Link to={`/evidence/bundle?year=${year}`}>
          Everything of the year in one bundle for the commissioner
        </Link>
      </p>
      <Loaded query={query}>
        {({ source, sections }) => (
          <>
            <h2 className="nhsuk-heading-m">{source.shortTitle}</h2>
            {source.note && <p>{source.note}</p>}
            {sections.map((section) => (
              <DutySectionPart key={section.reference} section={section} />
            ))}
            <Details summary="Where these words come from">
              <p>
                {source.title} ({source.instrument}), in force from {formatDay(source.inForceFrom)}.
              </p>
            </Details>
          </>
        )}
      </Loaded>
      <h2 className="nhsuk-heading-m">Added by hand</h2>
      <p>
        Most evidence comes by itself from meetings, members and reviews. What happened elsewhere
        can be added here, and so can the reason why something was not possible.
      </p>
      <WhileWritable>
        {' '}
        <div className="ppg-buttons">
          <ButtonLink look="secondary" to="/evidence/add">
            Add evidence
          </ButtonLink>
          <ButtonLink look="secondary" to="/evidence/explain">
            Explain why something was not possible
          </ButtonLink>
        </div>
      </WhileWritable>{' '}
      <ByHand year={year} />
    </Page>
  );
}
