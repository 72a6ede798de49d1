import { useCallback, useEffect, useRef } from 'react';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Item } from '../../../../shared/meetings/item.ts';
import { AddPart } from '../../../components/form/AddPart.tsx';
import { refreshEverything } from '../../../rpc/query-client.ts';
import { ActionForm } from '../../actions/ActionForm.tsx';
import { AddDecision } from '../../meetings/DecisionForms.tsx';
import { useKey } from '../use-key.ts';
import { DeclareInterest } from './DeclareInterest.tsx';
import { DecisionsInDetail } from './DecisionsInDetail.tsx';
import { ElectionForm } from './ElectionForm.tsx';
import { PrivateItem } from './PrivateItem.tsx';

type ItemMoreProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly shown: boolean;
  /** Also after each thing that is saved: whoever types on must not press a button by a space. */
  readonly onBack: () => void;
};

/** What lines cannot say about an item: how it was decided, interests, elections, privacy. */
export function ItemMore({ meeting, item, shown, onBack }: ItemMoreProps) {
  const part = useRef<HTMLDetailsElement>(null);
  const open = useCallback(() => {
    if (!part.current) return;
    part.current.open = true;
    part.current.querySelector('summary')?.focus();
  }, []);
  useKey('F4', open, shown);

  useEffect(() => {
    const element = part.current;
    const backToNotes = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onBack();
    };
    element?.addEventListener('keydown', backToNotes);
    return () => element?.removeEventListener('keydown', backToNotes);
  }, [onBack]);

  return (
    <details
      className="nhsuk-details"
      ref={part}
      // Lines made decisions since the page last asked.
      onToggle={(event) => event.currentTarget.open && void refreshEverything()}
    >
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          More about this item: votes, interests, elections, private
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <p>Escape goes back to the notes.</p>
        <DecisionsInDetail meeting={meeting} item={item} onSent={onBack} />
        <AddPart
          label="Add a decision without a line"
          added="The decision is added."
          onAdded={onBack}
        >
          {({ onDone, onCancel }) => (
            <AddDecision itemId={item.id} onDone={onDone} onCancel={onCancel} />
          )}
        </AddPart>
        <AddPart label="Add an action without a line" added="The action is added." onAdded={onBack}>
          {({ onDone, onCancel }) => (
            <ActionForm
              place={{ meetingId: meeting.id, itemId: item.id }}
              decisions={item.decisions}
              onDone={onDone}
              onCancel={onCancel}
            />
          )}
        </AddPart>
        <DeclareInterest meeting={meeting} item={item} onSaved={onBack} />
        <AddPart
          label="Record an election"
          added="The election is recorded and the role given."
          onAdded={onBack}
        >
          {({ onDone, onCancel }) => (
            <ElectionForm meeting={meeting} item={item} onDone={onDone} onCancel={onCancel} />
          )}
        </AddPart>
        <PrivateItem item={item} />
      </div>
    </details>
  );
}
