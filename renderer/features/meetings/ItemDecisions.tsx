import { useEffect, useState } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Decision, Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { FormPart } from '../../components/form/FormPart.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { DecisionsInDetail } from '../minutes/more/DecisionsInDetail.tsx';
import { AddDecision, EditDecision } from './DecisionForms.tsx';
import { DecisionText } from './DecisionText.tsx';

type ItemDecisionsProps = { readonly meeting: Meeting; readonly item: Item };

/**
 * The decisions of one item: added, corrected, and removed when entered by mistake. Those of confirmed
 * minutes stay, and only what the practice answers is added.
 */
export function ItemDecisions({ meeting, item }: ItemDecisionsProps) {
  return (
    <section aria-labelledby="decisions">
      <h2 className="nhsuk-heading-m" id="decisions">
        Decisions
      </h2>
      {meeting.locked ? (
        <DecisionsInDetail meeting={meeting} item={item} />
      ) : (
        <OpenDecisions item={item} />
      )}
    </section>
  );
}

function OpenDecisions({ item }: { readonly item: Item }) {
  const [open, setOpen] = useState<number>();
  const [closed, setClosed] = useState<number>();
  const close = () => {
    setClosed(open);
    setOpen(undefined);
  };
  // The form is gone, and its focus with it: back to the button that opened it.
  useEffect(() => {
    if (open === undefined && closed !== undefined) {
      document.getElementById(`correct-decision-${closed}`)?.focus();
    }
  }, [open, closed]);

  return (
    <>
      {item.decisions.map((decision) =>
        open === decision.id ? (
          <FormPart key={decision.id}>
            <EditDecision decision={decision} onClose={close} />
          </FormPart>
        ) : (
          <OneDecision key={decision.id} decision={decision} onEdit={() => setOpen(decision.id)} />
        ),
      )}
      <AddPart label="Add a decision" added="The decision is added.">
        {({ onDone, onCancel }) => (
          <AddDecision itemId={item.id} onDone={onDone} onCancel={onCancel} />
        )}
      </AddPart>
    </>
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
      <WhileWritable>
        <div className="ppg-buttons">
          <Button small look="secondary" id={`correct-decision-${decision.id}`} onClick={onEdit}>
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
      </WhileWritable>
    </div>
  );
}
