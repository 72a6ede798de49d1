import {
  changeInWords,
  foundInWords,
  notesOnChanges,
} from '../../../shared/representativeness/found-in-words.ts';
import type { Series } from '../../../shared/representativeness/over-time.ts';
import { OverTimeChart } from '../../../shared/charts/OverTimeChart.tsx';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Table } from '../../components/Table.tsx';

/** One characteristic over reviews, drawn and in a table: people, and what a lottery usually gives. */
export function SeriesTable({ series }: { readonly series: Series }) {
  const { label, categoriesLabel, reviews, rows } = series;
  return (
    <>
      <h3 className="nhsuk-heading-s">
        {label} ({categoriesLabel})
      </h3>
      <div className="ppg-chart">
        <OverTimeChart series={series} />
      </div>
      <Table
        caption={`${label}: people in the group, and what a fair lottery usually gives`}
        columns={[
          { heading: 'Category', cell: (row) => row.label },
          ...reviews.map(({ on, answered, members }, place) => ({
            heading: `${formatDay(on)}: ${answered} of ${members} compared`,
            numeric: true,
            cell: ({ found }: Series['rows'][number]) => foundInWords(found[place] ?? null),
          })),
          {
            heading: 'First to last',
            numeric: true,
            cell: ({ found }) => changeInWords(found),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {notesOnChanges(rows.map(({ found }) => changeInWords(found))).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
