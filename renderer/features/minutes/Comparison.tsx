import { capitalised } from '../../components/choice.ts';
import { count } from '../../components/plural.ts';
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
export function Comparison({ sections, confirmedWith }: AnswerOf<'minutes.compare'>) {
  const times = count(confirmedWith.length, 'change');
  if (sections.length === 0 && confirmedWith.length === 0) {
    return <p role="status">These two texts say the same.</p>;
  }
  return (
    <>
      {sections.length === 0 && (
        <p role="status">The notes say the same; they were confirmed with {times}:</p>
      )}
      {sections.length > 0 && confirmedWith.length > 0 && <p>Confirmed with {times}:</p>}
      {confirmedWith.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {confirmedWith.map((words, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same may have been changed twice
            <li key={at}>{words}</li>
          ))}
        </ul>
      )}
      <Sections sections={sections} />
    </>
  );
}

function Sections({ sections }: { readonly sections: readonly Section[] }) {
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
