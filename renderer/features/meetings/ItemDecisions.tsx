import { useState } from 'react';
import type { Decision, Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { AddDecision, EditDecision } from './DecisionForms.tsx';
import { DecisionText } from './DecisionText.tsx';

/** The decisions of one item: added, corrected, and removed when entered by mistake. */
export function ItemDecisions({ item }: { readonly item: Item }) {
  const [open, setOpen] = useState<number | 'new'>();
  const close = () => setOpen(undefined);
  return (
    <section aria-labelledby="decisions">
      <h2 className="nhsuk-heading-m" id="decisions">
        Decisions
      </h2>
      {item.decisions.map((decision) =>
        open === decision.id ? (
          <EditDecision key={decision.id} decision={decision} onClose={close} />
        ) : (
          <OneDecision key={decision.id} decision={decision} onEdit={() => setOpen(decision.id)} />
        ),
      )}
      {open === 'new' ? (
        <AddDecision itemId={item.id} onClose={close} />
      ) : (
        <p>
          <Button look="secondary" small onClick={() => setOpen('new')}>
            Add a decision
          </Button>
        </p>
      )}
    </section>
  );
}

type OneDecisionProps = { readonly decision: Decision; readonly onEdit: () => void };

function OneDecision({ decision, onEdit }: OneDecisionProps) {
  const remove = useCommand('meetings.removeDecision');
  const about = <span className="nhsuk-u-visually-hidden"> decision {decision.number}</span>;
  return (
    <div className="ppg-part">
      <DecisionText decision={decision} />
      <FailureNotice failure={remove.failure} />
      <div className="ppg-buttons">
        <Button small look="secondary" onClick={onEdit}>
          Correct{about}
        </Button>
        <Button
          small
          look="secondary"
          busy={remove.running}
          onClick={() => void remove.run({ id: decision.id, version: decision.version })}
        >
          Entered by mistake
          <span className="nhsuk-u-visually-hidden">: remove decision {decision.number}</span>
        </Button>
      </div>
    </div>
  );
}
