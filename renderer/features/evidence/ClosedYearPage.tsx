import { useSearchParams } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { figureInWords, labelsFor } from '../../../shared/evidence/year-figures.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** The copy of a closed year, as it was kept. */
export function ClosedYearPage() {
  const [search] = useSearchParams();
  const query = useOperation('years.copy', { id: Number(search.get('copy') ?? 1) });
  const year = query.data?.content.year;
  return (
    <Page
      title={
        year === undefined ? 'A closed year' : `${formatFinancialYear(year)}, as it was closed`
      }
      before={
        <BackLink to={`/evidence/sign-off${year === undefined ? '' : `?year=${year}`}`}>
          Sign-off
        </BackLink>
      }
    >
      <Loaded query={query}>{(copy) => <Copy {...copy} />}</Loaded>
    </Page>
  );
}

function Copy({ closed, content }: AnswerOf<'years.copy'>) {
  const { year, source, changes, figures, sections, signOffs } = content;
  return (
    <>
      <p>
        {formatFinancialYear(year)}, closed on {formatDay(closed.closedOn)}, under {source}. Checked
        just now: it is as it was kept.
      </p>
      <p className="ppg-path">Fingerprint (SHA-256): {closed.sha256}</p>
      {[...changes, ...signOffs.map(signedInWords)].map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Table
        caption="Numbers of the year"
        columns={[
          { heading: 'What', cell: ([, label]) => label },
          { heading: 'Number', numeric: true, cell: ([name]) => figureInWords(figures[name]) },
        ]}
        rows={labelsFor([figures])}
        rowKey={([name]) => name}
      />
      {sections.map(({ reference, heading, evidence, explanations, open }) => (
        <section key={reference} aria-label={`${reference} ${heading}`}>
          <h2 className="nhsuk-heading-s">
            {reference} {heading}
          </h2>
          <ul>
            {evidence.map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                {formatDay(on)}: {text}
              </li>
            ))}
            {explanations.map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                Explained, {formatDay(on)}: {text}
              </li>
            ))}
            {open.map((text) => (
              <li key={text}>Open: {text}</li>
            ))}
            {evidence.length + explanations.length + open.length === 0 && <li>Nothing</li>}
          </ul>
        </section>
      ))}
    </>
  );
}

type Signed = AnswerOf<'years.copy'>['content']['signOffs'][number];

const signedInWords = ({ side, name, signedOn, stands }: Signed): string =>
  `Signed for the ${side} by ${name} on ${formatDay(signedOn)}${stands ? '' : '; the record was changed afterwards'}.`;
