import { Link, useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import {
  mostPriorities,
  type Improvement,
  type PriorityArea,
} from '../../../shared/improvements/improvement.ts';
import { standingInWords } from '../../../shared/improvements/in-words.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { AddPriority, EditPriority, RemovePriority } from './PriorityForms.tsx';

type Area = PriorityArea & { readonly improvements: readonly Improvement[] };

/** Up to three areas a year that practice and group put first, and how last year’s stand. */
export function PrioritiesPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || financialYearOf(today());
  const query = useOperation('improvements.priorities', { year }, { keepPrevious: true });
  return (
    <Page
      title="Priority areas"
      before={<BackLink to="/feedback">Feedback and improvements</BackLink>}
      lead="Up to three a year, chosen with the group, as in the national template of 2014/15."
    >
      <YearSelect
        year={year}
        onChange={(next) => setSearch({ year: String(next) }, { replace: true })}
      />
      <Loaded query={query}>
        {({ areas, lastYear, carriedOver }) => (
          <>
            <h2 className="nhsuk-heading-m">{formatFinancialYear(year)}</h2>
            {areas.length === 0 && (
              <EmptyState>No priority area is recorded for this year.</EmptyState>
            )}
            {areas.map((area) => (
              <OneArea key={area.id} area={area} editable />
            ))}
            {areas.length < mostPriorities && (
              <AddPart label="Add a priority area" added="The priority area is added.">
                {(form) => <AddPriority key={year} year={year} {...form} />}
              </AddPart>
            )}
            <h2 className="nhsuk-heading-m">Progress on last year’s priorities</h2>
            {lastYear.length === 0 ? (
              <p className="ppg-quiet">None is recorded for {formatFinancialYear(year - 1)}.</p>
            ) : (
              lastYear.map((area) => <OneArea key={area.id} area={area} />)
            )}
            {carriedOver.length > 0 && (
              <>
                <h2 className="nhsuk-heading-m">Agreed in earlier years and open in this one</h2>
                <Improvements improvements={carriedOver} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OneArea({ area, editable = false }: { readonly area: Area; readonly editable?: boolean }) {
  return (
    <section aria-labelledby={`area-${area.id}`} className="ppg-part">
      <h3 className="nhsuk-heading-s" id={`area-${area.id}`}>
        {area.title}
      </h3>
      {area.words !== '' && <p className="ppg-lines">{area.words}</p>}
      {area.improvements.length === 0 ? (
        <p className="ppg-quiet">
          No improvement belongs to it yet. Say so at an improvement, under “Who leads it”.
        </p>
      ) : (
        <Improvements improvements={area.improvements} />
      )}
      {editable && (
        <WhileWritable>
          <AddPart label={`Correct “${area.title}”`} added="The priority area is saved.">
            {(form) => <EditPriority area={area} {...form} />}
          </AddPart>
          {area.improvements.length === 0 && <RemovePriority area={area} />}
        </WhileWritable>
      )}
    </section>
  );
}

function Improvements({ improvements }: { readonly improvements: readonly Improvement[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {improvements.map((one) => (
        <li key={one.id}>
          <Link to={`/feedback/improvements/${one.id}`}>{one.text}</Link>{' '}
          <span className="ppg-quiet">({standingInWords(one)})</span>
        </li>
      ))}
    </ul>
  );
}
