import type { ReactNode } from 'react';
import { Table, type Column } from '../../../components/Table.tsx';
import { ListForms, type ListFormProps } from './ListForms.tsx';

type ListPartProps<Row> = {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Said while there is no row. */
  readonly none: string;
  /** What a row is: "stakeholder". */
  readonly one: string;
  readonly nameOf: (row: Row) => string;
  readonly form: (props: ListFormProps) => ReactNode;
};

/** A list of a worksheet as a table, with the forms that add to it and correct it. */
export function ListPart<Row>(props: ListPartProps<Row>) {
  const { heading, rows, columns, none, one, nameOf, form } = props;
  const id = heading.toLowerCase();
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      {rows.length === 0 ? (
        <p className="ppg-quiet">{none}</p>
      ) : (
        <Table
          caption={heading}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => rows.indexOf(row)}
        />
      )}
      <ListForms one={one} rows={rows.map(nameOf)} form={form} />
    </section>
  );
}
