import { Link } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { CloseYear } from './CloseYear.tsx';
import { SignOffForm } from './SignOffForm.tsx';
import { SignOffs } from './SignOffs.tsx';
import { useYear } from './use-year.ts';

/** Who signed a year off and whether that still stands; and the copy that closes it. */
export function SignOffPage() {
  const [year, setYear] = useYear();
  const query = useOperation('years.get', { year });
  return (
    <Page
      title={`Sign-off and closing ${formatFinancialYear(year)}`}
      before={<BackLink to={`/evidence?year=${year}`}>Evidence</BackLink>}
      lead="The practice and the PPG sign what the record shows for the year. If that is changed afterwards, the sign-off no longer stands, and this page says what changed."
    >
      <div className="ppg-year-choice">
        <YearSelect year={year} onChange={setYear} />
      </div>
      <Loaded query={query}>
        {({ signOffs, copies, hasEnded }) => (
          <>
            <h2 className="nhsuk-heading-m">Signed off</h2>
            <SignOffs signOffs={signOffs} />
            <WhileWritable>
              <SignOffForm key={`${year} ${signOffs.length}`} year={year} />
            </WhileWritable>
            <CloseYear
              key={`${year} ${copies.length} copies`}
              {...{ year, signOffs, copies, hasEnded }}
            />
          </>
        )}
      </Loaded>
      <p>
        <Link to={`/evidence/years?left=${year - 1}&right=${year}`}>
          This year and the year before, side by side
        </Link>
      </p>
    </Page>
  );
}
