// The roles are not redundant: on a narrow window the rows are laid out as blocks, and a browser
// then no longer sees a table in these elements.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Column<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned figures. */
  readonly numeric?: boolean;
  /** Short values that must not break, such as dates. */
  readonly nowrap?: boolean;
  /** The cell that names the row; the first column unless another says so. */
  readonly namesRow?: boolean;
};

type TableProps<Row> = {
  readonly caption: string;
  /** For a table whose caption the heading above it already says. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** Last rows such as totals, set apart. */
  readonly total?: ((row: Row) => boolean) | undefined;
};

/**
 * A table whose semantics cannot be got wrong: caption, scoped headers, one naming cell a row.
 * On a narrow window each row becomes a block with its column headings beside the values.
 */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  total,
}: TableProps<Row>) {
  const naming = Math.max(
    0,
    columns.findIndex((column) => column.namesRow),
  );
  return (
    <table role="table" className="nhsuk-table nhsuk-table--responsive nhsuk-table--compact">
      <caption
        className={classNames(
          'nhsuk-table__caption nhsuk-table__caption--s',
          captionHidden && 'nhsuk-u-visually-hidden',
        )}
      >
        {caption}
      </caption>
      <thead role="rowgroup" className="nhsuk-table__head">
        <tr role="row" className="nhsuk-table__row">
          {columns.map((column) => (
            <th
              key={column.heading}
              role="columnheader"
              scope="col"
              className={cellClass('nhsuk-table__header', column)}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="nhsuk-table__body">
        {rows.map((row) => (
          <tr
            role="row"
            className={classNames('nhsuk-table__row', total?.(row) && 'ppg-table__total')}
            key={rowKey(row)}
          >
            {columns.map((column, index) => (
              <Cell key={column.heading} column={column} row={row} naming={index === naming} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps<Row> = {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly naming: boolean;
};

function Cell<Row>({ column, row, naming }: CellProps<Row>) {
  const value = column.cell(row);
  // A label with nothing beside it would read as an answer that was lost.
  const empty = value === '' || value === null || value === undefined || value === false;
  const content = !empty && (
    <>
      <span className="nhsuk-table__heading" aria-hidden="true">
        {column.heading}{' '}
      </span>
      <span>{value}</span>
    </>
  );
  return naming ? (
    <th role="rowheader" scope="row" className={cellClass('nhsuk-table__header', column)}>
      {content}
    </th>
  ) : (
    <td
      role="cell"
      className={classNames(cellClass('nhsuk-table__cell', column), empty && 'ppg-table__empty')}
    >
      {content}
    </td>
  );
}

type Look = { readonly numeric?: boolean; readonly nowrap?: boolean };

const cellClass = (name: string, { numeric, nowrap }: Look) =>
  classNames(name, numeric && `${name}--numeric`, nowrap && 'ppg-table__nowrap');
