import { useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Page } from '../../components/Page.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeBundle } from './MakeBundle.tsx';

/** Puts a year's evidence together for a commissioner, who can check it without this application. */
export function BundlePage() {
  const [search] = useSearchParams();
  const change = search.get('change');
  if (change !== null) return <ChangeBundle changeId={Number(change)} />;
  return <YearBundle year={Number(search.get('year') ?? financialYearOf(today()))} />;
}

function YearBundle({ year }: { readonly year: number }) {
  return (
    <Page
      title={`Bundle for the commissioner, ${formatFinancialYear(year)}`}
      before={<BackLink to={`/evidence?year=${year}`}>Evidence</BackLink>}
      lead="The evidence of the year in one piece, with an index, and a page with which anybody can check that nothing in it was changed."
    >
      <p>
        In it are the papers below, the files that you choose, and the trail of the record without
        names. Nothing is sent anywhere: you choose where it is written.
      </p>
      <MakeBundle about={{ year }} />
    </Page>
  );
}

function ChangeBundle({ changeId }: { readonly changeId: number }) {
  return (
    <Loaded query={useOperation('worksheets.get', { id: changeId })}>
      {({ worksheet: { title } }) => (
        <Page
          title={`Bundle for the commissioner: ${title}`}
          before={<BackLink to={`/engagement/worksheets/${changeId}`}>{title}</BackLink>}
          lead="Everything about this change in one piece, with an index, and a page with which anybody can check that nothing in it was changed."
        >
          <p>
            In it are the papers below, the first with the timeline, stakeholders, impact
            assessment, engagement and decision as far as they are written; the files that you
            choose; and the trail of the record without names. Nothing is sent anywhere: you choose
            where it is written.
          </p>
          <MakeBundle about={{ changeId }} />
        </Page>
      )}
    </Loaded>
  );
}
