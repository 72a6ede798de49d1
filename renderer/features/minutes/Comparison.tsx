import { capitalised } from '../../components/choice.ts';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type Section = AnswerOf<'minutes.compare'>['sections'][number];
type Change = Section['changes'][number];
type Row = { readonly key: number; readonly change: Change };

const columns: readonly Column<Row>[] = [
  { heading: 'What changed', cell: ({ change }) => capitalised(change.kind) },
  { heading: 'Before', cell: ({ change }) => change.before ?? 'Not there' },
  { heading: 'After', cell: ({ change }) => change.after ?? 'Not there' },
];

/** Two texts side by side, part by part, in plain words. */
export function Comparison({ sections }: { readonly sections: readonly Section[] }) {
  if (sections.length === 0) return <p role="status">These two texts say the same.</p>;
  return sections.map(({ section, changes }) => (
    <Table
      key={section}
      caption={section}
      columns={columns}
      rows={changes.map((change, key) => ({ key, change }))}
      rowKey={({ key }) => key}
    />
  ));
}
