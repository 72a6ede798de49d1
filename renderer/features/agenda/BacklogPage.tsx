import { BackLink } from '../../components/BackLink.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { BacklogForm } from './BacklogForm.tsx';
import { BacklogPast } from './BacklogPast.tsx';
import { BacklogRow } from './BacklogRow.tsx';
import { focusFirst, nextRow } from './next-row.ts';

/** Items that wait for a meeting, with who asked for them. */
export function BacklogPage() {
  const query = useOperation('agenda.backlog', { show: 'all' });
  return (
    <Page
      title="Waiting for a meeting"
      before={<BackLink to="/meetings">Meetings</BackLink>}
      lead="What somebody asked the group to talk about, until a meeting takes it in."
    >
      <Loaded query={query}>
        {({ items }) => {
          const waiting = items.filter(isWaiting);
          return (
            <>
              {waiting.length === 0 ? (
                <EmptyState id="none-waits">Nothing is waiting for a meeting.</EmptyState>
              ) : (
                <ul className="ppg-items">
                  {waiting.map((item) => (
                    <BacklogRow
                      key={item.id}
                      item={item}
                      onGone={() => focusFirst(`waits-${nextRow(waiting, item.id)}`, 'none-waits')}
                    />
                  ))}
                </ul>
              )}
              <AddPart label="Add an item that waits" added="The item waits for a meeting.">
                {({ onDone, onCancel }) => <BacklogForm onDone={onDone} onCancel={onCancel} />}
              </AddPart>
              <BacklogPast items={items.filter((item) => !isWaiting(item))} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

type Waits = { readonly itemId: number | null; readonly closedOn: string | null };

const isWaiting = ({ itemId, closedOn }: Waits) => itemId === null && closedOn === null;
