import { Navigate, useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import { today } from '../../../app/today.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { Page } from '../../../components/Page.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { NewForm } from './NewWorksheetPage.tsx';

/** Leads to the self-assessment of a year, or begins it. */
export function AssessmentOfYear() {
  const [search] = useSearchParams();
  const year = Number(search.get('year')) || financialYearOf(today());
  const query = useOperation('worksheets.list', { kind: 'self-assessment', year });
  return (
    <Loaded query={query}>
      {({ worksheets: [made] }) =>
        made ? (
          <Navigate to={`/engagement/worksheets/${made.id}`} replace />
        ) : (
          <Page
            title={`Self-assessment of engagement ${formatFinancialYear(year)}`}
            before={<BackLink to="/engagement">Engagement</BackLink>}
            lead="Not begun. Practice and group look back together: in five areas, by the public’s own checklist, and by ten principles if they wish."
          >
            <NewForm key={year} kind="self-assessment" year={year} />
          </Page>
        )
      }
    </Loaded>
  );
}
