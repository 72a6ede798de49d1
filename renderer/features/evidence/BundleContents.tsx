import { bundleIsFor } from '../../../shared/bundle/readers.ts';
import { Table, type Column } from '../../components/Table.tsx';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type Part = AnswerOf<'bundle.files'>['parts'][number];

const columns: readonly Column<Part>[] = [
  {
    heading: 'What is in it',
    cell: ({ heading, files }) => (files === 1 ? heading : `${heading} (${count(files, 'file')})`),
  },
  {
    heading: 'Who may read it',
    cell: ({ readers: { fitForThePublic } }) =>
      fitForThePublic ? 'Everybody: fit for the public' : 'The commissioner: not for publication',
  },
  { heading: 'Why', cell: ({ readers: { because } }) => because },
];

/** What a bundle made now would hold, and who may read it; and what there is none of. */
export function BundleContents({ parts }: { readonly parts: readonly Part[] }) {
  const there = parts.filter(({ files }) => files > 0);
  const missing = parts.filter(({ files }) => files === 0);
  return (
    <>
      <p>
        <strong>{bundleIsFor}</strong>
      </p>
      <Table
        caption="The papers of the bundle"
        columns={columns}
        rows={there}
        rowKey={({ heading }) => heading}
      />
      {missing.length > 0 && (
        <p>
          Not in it, because nothing is recorded for it:{' '}
          {missing.map(({ heading }) => heading).join('; ')}.
        </p>
      )}
    </>
  );
}
