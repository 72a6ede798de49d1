import { Link } from 'react-router';
import { keptThings } from '../../../shared/record/kept-things.ts';
import { Page } from '../../components/Page.tsx';
import { Table } from '../../components/Table.tsx';
import { backToSettings } from './back-to-settings.tsx';

/** Each kind of thing that is kept, for how long and why: for the privacy notice and for questions. */
export function KeptThingsPage() {
  return (
    <Page
      title="How long things are kept"
      before={backToSettings}
      lead="What the record holds, for how long, why, and whether it goes by itself."
    >
      <p>
        Organisations under contract to the NHS follow the NHS Records Management Code of Practice;
        the schedule in its Appendix II is what your practice’s policy on records rests on. Where a
        time below is suggested, that policy decides.
      </p>
      <Table
        caption="What is kept"
        captionHidden
        rows={keptThings}
        rowKey={({ what }) => what}
        columns={[
          { heading: 'What', cell: ({ what }) => what },
          { heading: 'How long', cell: ({ howLong }) => howLong },
          { heading: 'Why', cell: ({ why }) => why },
          {
            heading: 'Goes by itself?',
            nowrap: true,
            cell: ({ byItself }) => (byItself ? 'Yes' : 'No, you decide'),
          },
        ]}
      />
      <p>
        <Link to="/settings/exports">What has left the record</Link>
      </p>
    </Page>
  );
}
