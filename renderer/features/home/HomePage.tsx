import type { ReactNode } from 'react';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { useOpening } from '../../app/start/opening.ts';
import { Button } from '../../components/Button.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ChangeLines, changesThat } from './ChangeLines.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LateLines } from './LateLines.tsx';
import { MinutesLines, nextMinutes } from './MinutesLines.tsx';
import { NextLines } from './NextLines.tsx';
import { YearLines } from './YearLines.tsx';

export type HomeSummary = AnswerOf<'home.summary'>;

/** What is next, what is late and what is missing; in an empty record, the way in. */
export function HomePage() {
  const query = useOperation('home.summary', {});
  return (
    <Page title="Home">
      <SampleNote />
      <Loaded query={query}>
        {(home) => (
          <>
            {!Object.values(home.firstSteps).every(Boolean) && (
              <FirstSteps steps={home.firstSteps} />
            )}
            {(home.firstSteps.meeting || home.firstSteps.members) && <Lines home={home} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Lines({ home }: { readonly home: HomeSummary }) {
  return (
    <div className="ppg-home">
      <Block heading="Next">
        <NextLines home={home} />
        <MinutesToCome />
        <ChangeLines changes={changesThat(home, 'ahead')} today={home.today} />
      </Block>
      <Block heading="Late">
        <LateLines home={home} />
      </Block>
      <Block heading={`This year, ${formatFinancialYear(home.year)}`}>
        <YearLines home={home} />
      </Block>
    </div>
  );
}

/** Minutes on the way stand with the next meeting, which mostly confirms them. */
function MinutesToCome() {
  const { data } = useOperation('minutes.waiting', {});
  return <MinutesLines minutes={nextMinutes(data?.meetings ?? [])} />;
}

function Block({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="ppg-home__block">
      <h2 className="nhsuk-heading-s ppg-home__heading">{heading}</h2>
      <div className="ppg-home__lines">{children}</div>
    </section>
  );
}

/** What to know of the record just opened, such as the passphrase of the sample. */
function SampleNote() {
  const { note, putNoteAway } = useOpening();
  if (note === undefined) return null;
  return (
    <InsetText>
      <p>{note}</p>
      <Button look="secondary" small onClick={putNoteAway}>
        Put this note away
      </Button>
    </InsetText>
  );
}
