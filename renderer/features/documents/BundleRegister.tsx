import { Link } from 'react-router';
import { formatMoment } from '../../../shared/dates/format-moment.ts';
import { hashInFours } from '../../../shared/documents/trail-mark.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ShowInFolder } from './ShowInFolder.tsx';

type Made = AnswerOf<'bundle.list'>['bundles'][number];

const notKnown = 'Not known any more';

const columns: readonly Column<Made>[] = [
  {
    heading: 'Bundle',
    cell: ({ what, files }) => (files === null ? what : `${what}, ${files} files`),
  },
  { heading: 'Made', cell: ({ madeAtMs, madeBy }) => `${formatMoment(madeAtMs)}, by ${madeBy}` },
  {
    heading: 'Where it went',
    cell: ({ path, what }) =>
      path === null ? (
        notKnown
      ) : (
        <>
          <span className="ppg-path">{path}</span>
          <ShowInFolder path={path} title={what} />
        </>
      ),
  },
  {
    heading: 'Fingerprint (SHA-256)',
    cell: ({ fingerprint }) =>
      fingerprint === null ? (
        notKnown
      ) : (
        <span className="ppg-mono">{hashInFours(fingerprint)}</span>
      ),
  },
];

/** The bundles for the commissioner that were made, with what their readers compare. */
export function BundleRegister() {
  const query = useOperation('bundle.list', {});
  return (
    <>
      <h2 className="nhsuk-heading-m">Bundles for the commissioner</h2>
      <Loaded query={query}>
        {({ bundles }) =>
          bundles.length === 0 ? (
            <p>
              No bundle has been made yet. The{' '}
              <Link to="/evidence/bundle">bundle of this year</Link> is made under Evidence.
            </p>
          ) : (
            <>
              <p>
                Whoever was given a bundle opens verify.html in it and compares the fingerprint,
                which is that of its list of files. A bundle may have been moved or sent since.
              </p>
              <Table
                caption="Bundles made from this record, newest first"
                captionHidden
                columns={columns}
                rows={bundles}
                rowKey={({ sequence }) => sequence}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
