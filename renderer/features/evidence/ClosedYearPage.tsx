import { useSearchParams } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { figureInWords, labelsFor } from '../../../shared/evidence/year-figures.ts';
import { signedOnInWords } from '../../../shared/year-close/sign-off.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Table } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ClosedPart } from './ClosedPart.tsx';

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
  const { year, source, changes, figures, sections, signOffs, group, practice, trail } = content;
  return (
    <>
      <p>{practice === '' || practice === group ? group : `${group}, ${practice}`}</p>
      <p>
        {formatFinancialYear(year)}, closed on {formatDay(closed.closedOn)}, under {source}. Checked
        just now: it is as it was kept.
      </p>
      <p className="ppg-path">Fingerprint (SHA-256): {closed.sha256}</p>
      {trail.count > 0 && (
        <p className="ppg-path">
          The trail then had {count(trail.count, 'entry', 'entries')}, the last {trail.hash}
        </p>
      )}
      {[...changes, ...signOffs.map(signedInWords)].map((words, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- somebody may sign twice on a day
        <p key={at}>{words}</p>
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
      {sections.map((section) => (
        <ClosedPart key={section.reference} section={section} content={content} />
      ))}
    </>
  );
}

type Signed = AnswerOf<'years.copy'>['content']['signOffs'][number];

const signedInWords = ({ side, name, signedOn, recordedOn = signedOn, stands }: Signed): string =>
  `Signed for the ${side} by ${name} on ${signedOnInWords({ signedOn, recordedOn })}${stands ? '' : '; it did not stand any more'}.`;
