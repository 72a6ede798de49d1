import { whichComesFirst } from '../../../shared/representativeness/choose-category-table.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { StoredTablePart } from './StoredTablePart.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The figures about the practice's patients that the record keeps, each with its source. */
export function PopulationPage() {
  const query = useOperation('population.list', {});
  const uses = useOperation('representativeness.tablesInUse', {}).data?.stored ?? [];
  return (
    <Page
      title="Your patients in figures"
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
      lead="Published figures about your practice’s patients, and about the people who live where they live."
      action={
        <WhileWritable>
          <ButtonLink to="/representativeness/population/import">Add published figures</ButtonLink>
        </WhileWritable>
      }
    >
      <Details summary="Which files to download, and where from">
        <ul>
          <li>
            <strong>Age and sex:</strong> NHS England publishes “Patients Registered at a GP
            Practice” every month (on digital.nhs.uk, under data and information). The files “single
            year of age” (one for female, one for male patients) are the most exact; the “5-year age
            groups” file also does.
          </li>
          <li>
            <strong>Number of patients:</strong> the file of totals in the same place.
          </li>
          <li>
            <strong>Where your patients live:</strong> in the same place, in January, April, July
            and October, the file with “lsoa” in its name. Add it before Census figures: each
            neighbourhood then counts for as many people as you have patients there.
          </li>
          <li>
            <strong>Ethnic group, religion, disability, marriage:</strong> Census 2021 tables TS021,
            TS030, TS038 and TS002 from nomisweb.co.uk (bulk downloads), or totals from your own
            clinical system.
          </li>
          <li>
            <strong>Sexual orientation, gender identity:</strong> tables TS077 and TS078, which go
            down to larger neighbourhoods (MSOA). Add the ONS lookup of LSOAs from 2011 to 2021 too,
            which tells which MSOA each neighbourhood lies in.
          </li>
          <li>
            <strong>Carers, language:</strong> tables TS039 and TS029, to be shown beside the nine.
          </li>
        </ul>
        <p>Give a file as you downloaded it, ZIP or CSV. Nothing is sent anywhere.</p>
      </Details>
      <Loaded query={query}>
        {({ tables }) =>
          tables.length === 0 ? (
            <EmptyState
              action={
                <WhileWritable>
                  <OwnFigures />
                </WhileWritable>
              }
            >
              There are no figures yet.
            </EmptyState>
          ) : (
            <>
              <p>{whichComesFirst}</p>
              {tables.map((stored) => (
                <StoredTablePart
                  key={stored.id}
                  stored={stored}
                  use={uses.find(({ id }) => id === stored.id)?.use ?? ''}
                />
              ))}
              <WhileWritable>
                <OwnFigures />
              </WhileWritable>
            </>
          )
        }
      </Loaded>
      <HistoryLink kind="population table" />
    </Page>
  );
}

/** The two ways to bring in what no public file says. */
function OwnFigures() {
  return (
    <div className="ppg-buttons">
      <ButtonLink look="secondary" to="/representativeness/population/own-system">
        Add totals from your own system
      </ButtonLink>
      <ButtonLink look="secondary" to="/representativeness/population/survey">
        Take a question of the GP Patient Survey
      </ButtonLink>
      <ButtonLink look="secondary" to="/representativeness/population/type-in">
        Type in figures
      </ButtonLink>
    </div>
  );
}
