import { useState } from 'react';
import { Link } from 'react-router';
import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { AlsoFor } from './AlsoFor.tsx';
import { RemoveEvidence } from './RemoveEvidence.tsx';
import { SaveAttachment } from './SaveAttachment.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** What was added by hand to a year, kept or removed with its reason. */
export function ByHand({ year }: { readonly year: number }) {
  const query = useOperation('evidence.list', { year });
  const [removing, setRemoving] = useState<EvidenceItem>();
  const [sharing, setSharing] = useState<EvidenceItem>();
  const columns: readonly Column<EvidenceItem>[] = [
    { heading: 'What', cell: (item) => (item.kind === 'evidence' ? item.title : item.words) },
    { heading: 'Part of the duty', cell: (item) => item.reference },
    { heading: 'About', nowrap: true, cell: (item) => formatDay(item.aboutOn) },
    { heading: 'Filed', nowrap: true, cell: (item) => formatDay(item.filedOn) },
    {
      heading: 'File',
      cell: (item) => (item.attachment ? <SaveAttachment item={item} /> : 'No file'),
    },
    {
      heading: 'Change',
      cell: (item) => (
        <Change item={item} onRemove={() => setRemoving(item)} onShare={() => setSharing(item)} />
      ),
    },
  ];
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <EmptyState>Nothing has been added by hand for this year.</EmptyState>
          ) : (
            <Table
              caption="Evidence added by hand"
              captionHidden
              columns={columns}
              rows={items}
              rowKey={(item) => item.id}
            />
          )}
          {removing && <RemoveEvidence item={removing} onClose={() => setRemoving(undefined)} />}
          {sharing && <AlsoFor item={sharing} onClose={() => setSharing(undefined)} />}
        </>
      )}
    </Loaded>
  );
}

type ChangeProps = {
  readonly item: EvidenceItem;
  readonly onRemove: () => void;
  readonly onShare: () => void;
};

/** What can be done with an item; of one that counts no longer, only its file can be removed. */
function Change({ item, onRemove, onShare }: ChangeProps) {
  const name = item.title || item.words;
  return (
    <>
      {item.removed &&
        `No longer counts since ${formatDay(item.removed.on)}: ${item.removed.reason}`}
      <WhileWritable>
        <div className="ppg-buttons">
          {item.kind === 'evidence' && !item.removed && (
            <ButtonLink look="secondary" small to={`/evidence/add?replaces=${item.id}`}>
              Replace<span className="nhsuk-u-visually-hidden"> {name}</span>
            </ButtonLink>
          )}
          {!item.removed && (
            <Button look="secondary" small onClick={onShare}>
              Another part too<span className="nhsuk-u-visually-hidden">: {name}</span>
            </Button>
          )}
          {(!item.removed || item.attachment) && (
            <Button look="secondary" small onClick={onRemove}>
              {item.removed ? 'Remove the file' : 'Remove'}
              <span className="nhsuk-u-visually-hidden">
                {item.removed && ' of'} {name}
              </span>
            </Button>
          )}
        </div>
      </WhileWritable>{' '}
      <Link to={`/history?of=${encodeURIComponent(`evidence ${item.id}`)}`}>
        History<span className="nhsuk-u-visually-hidden"> of {name}</span>
      </Link>
    </>
  );
}
