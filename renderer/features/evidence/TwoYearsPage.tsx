import { useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { factsInWords } from '../../../shared/evidence/facts-of-year.ts';
import {
  figureInWords,
  labelsFor,
  type FigureLabel,
} from '../../../shared/evidence/year-figures.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Table } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type Both = AnswerOf<'years.sideBySide'>;
type Side = Both['left'];

/** Two financial years beside each other, each as it was closed or as it stands now. */
export function TwoYearsPage() {
  const [search] = useSearchParams();
  const right = Number(search.get('right') ?? financialYearOf(today()));
  const left = Number(search.get('left') ?? right - 1);
  const query = useOperation('years.sideBySide', { left, right });
  return (
    <Page
      title={`${formatFinancialYear(left)} and ${formatFinancialYear(right)}`}
      before={<BackLink to={`/evidence?year=${right}`}>Evidence</BackLink>}
      lead="Two years side by side. More or fewer is not better or worse: the words of the year say why."
    >
      <Loaded query={query}>{(both) => <SideBySide {...both} />}</Loaded>
    </Page>
  );
}

function SideBySide({ left, right }: Both) {
  return (
    <>
      <p>{asOf(left)}</p>
      <p>{asOf(right)}</p>
      <Table
        caption="Numbers of the two years"
        columns={[
          { heading: 'What', cell: ([, label]) => label },
          ...[left, right].map(({ view }) => ({
            heading: formatFinancialYear(view.year),
            numeric: true,
            cell: ([name]: FigureLabel) => figureInWords(view.figures[name]),
          })),
        ]}
        rows={labelsFor([left.view.figures, right.view.figures])}
        rowKey={([name]) => name}
      />
      <Table
        caption="What the record shows for each part of the duty"
        columns={[
          { heading: 'Part of the duty', cell: (one) => `${one.reference} ${one.heading}` },
          ...[left, right].map(({ view }) => ({
            heading: formatFinancialYear(view.year),
            cell: ({ reference }: Side['view']['sections'][number]) => shownFor(view, reference),
          })),
        ]}
        rows={right.view.sections}
        rowKey={({ reference }) => reference}
      />
    </>
  );
}

function asOf({ closed, view }: Side): string {
  const year = formatFinancialYear(view.year);
  return closed
    ? `${year} as it was closed on ${formatDay(closed.closedOn)}.`
    : `${year} as the record shows it now, up to ${formatDay(view.upTo)}.`;
}

function shownFor({ sections, year }: Side['view'], reference: string): string {
  const section = sections.find((one) => one.reference === reference);
  if (!section) return 'Nothing';
  const { evidence, explanations, open } = section;
  return [
    factsInWords(evidence, year),
    ...(explanations.length === 0 ? [] : [count(explanations.length, 'explanation')]),
    `${count(open.length, 'point')} open`,
  ].join(', ');
}
