import { LotteryRangeChart } from '../../../shared/charts/LotteryRangeChart.tsx';
import type { ShownPart } from '../../../shared/documents/figures/shown-part.ts';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Table } from '../../components/Table.tsx';

/** One part of a report as the document has it; its headings stand one level below a page's title. */
export function ReportPart({ part }: { readonly part: ShownPart }) {
  switch (part.kind) {
    case 'heading':
      return <PartHeading level={part.level} text={part.text} />;
    case 'paragraph':
      return <p className="ppg-own-words">{part.text}</p>;
    case 'bullets':
      return (
        <ul>
          {part.points.map((point, at) => (
            // The same words may be said twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li className="ppg-own-words" key={at}>
              {point}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return <SummaryList rows={part.facts.map(([key, value]) => ({ key, value }))} />;
    case 'table':
      return <PartTable {...part} />;
    case 'lottery chart':
      return (
        <div className="ppg-chart">
          <LotteryRangeChart comparison={part.comparison} />
        </div>
      );
  }
}

type HeadingProps = Pick<Extract<ShownPart, { kind: 'heading' }>, 'level' | 'text'>;

function PartHeading({ level, text }: HeadingProps) {
  if (level === 1) return <h2 className="nhsuk-heading-l">{text}</h2>;
  if (level === 2) return <h3 className="nhsuk-heading-m">{text}</h3>;
  return <h4 className="nhsuk-heading-s">{text}</h4>;
}

type TableProps = Omit<Extract<ShownPart, { kind: 'table' }>, 'kind'>;

function PartTable({ columns, rows, total, notes }: TableProps) {
  return (
    <>
      <Table
        caption={`${columns[0] ?? ''}, as the public will see it`}
        captionHidden
        columns={columns.map((heading, at) => ({
          heading,
          numeric: at > 0,
          cell: (row: readonly string[]) => row[at] ?? '',
        }))}
        rows={rows}
        rowKey={(row) => rows.indexOf(row)}
        total={(row) => total && row === rows.at(-1)}
      />
      {notes.map((note, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same note may stand twice
        <p key={at}>{note}</p>
      ))}
    </>
  );
}
