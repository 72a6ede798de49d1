import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Decision, Item } from '../../../../shared/meetings/item.ts';
import { Button } from '../../../components/Button.tsx';
import { FormPart } from '../../../components/form/FormPart.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import { EditDecision } from '../../meetings/DecisionForms.tsx';
import { DecisionText } from '../../meetings/DecisionText.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { HowDecidedForm } from './HowDecidedForm.tsx';

type DecisionsProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  /** Takes the focus when something is sent, to go on typing at once; else the form's button has it again. */
  readonly onSent?: (() => void) | undefined;
};

/** Every decision of the item, with how it was reached and what the practice answered. */
export function DecisionsInDetail({ meeting, item, onSent }: DecisionsProps) {
  return item.decisions.map((decision) => (
    <OneDecision key={decision.id} decision={decision} meeting={meeting} onSent={onSent} />
  ));
}

type OneDecisionProps = {
  readonly decision: Decision;
  readonly meeting: Meeting;
  readonly onSent: (() => void) | undefined;
};

type Form = 'kind' | 'how' | 'answer';

/** One decision with its small forms; after a cancelled one the focus is on the button again. */
function OneDecision({ decision, meeting, onSent }: OneDecisionProps) {
  const [open, setOpen] = useState<Form>();
  const part = useRef<HTMLDivElement>(null);
  const saved = useRef(false);
  const before = useRef<Form>(undefined);
  useEffect(() => {
    if (before.current && !open) {
      const isElsewhere = saved.current && onSent !== undefined;
      if (!isElsewhere) part.current?.querySelector<HTMLElement>('button')?.focus();
    }
    saved.current = false;
    before.current = open;
  }, [open, onSent]);
  const close = () => setOpen(undefined);
  const done = () => {
    saved.current = true;
    close();
  };
  const about = <span className="nhsuk-u-visually-hidden">: decision {decision.number}</span>;
  return (
    <div className="ppg-part" ref={part} onSubmitCapture={onSent}>
      <DecisionText decision={decision} />
      <WhileWritable>
        {open === 'kind' && (
          <FormPart>
            <EditDecision decision={decision} onClose={close} onDone={done} />
          </FormPart>
        )}
        {open === 'how' && (
          <FormPart>
            <HowDecidedForm decision={decision} meeting={meeting} onDone={done} onCancel={close} />
          </FormPart>
        )}
        {open === 'answer' && (
          <FormPart>
            <AnswerForm decision={decision} onDone={done} onCancel={close} />
          </FormPart>
        )}
        {open === undefined && (
          <div className="ppg-buttons">
            {!meeting.locked && (
              <>
                <Button look="secondary" small onClick={() => setOpen('how')}>
                  How it was decided{about}
                </Button>
                <Button look="secondary" small onClick={() => setOpen('kind')}>
                  Improvement, declined, or its words{about}
                </Button>
              </>
            )}
            {decision.isAdvice && (
              <Button
                look={meeting.locked && !decision.practiceAnswer ? 'main' : 'secondary'}
                small
                onClick={() => setOpen('answer')}
              >
                {decision.practiceAnswer ? 'Correct the answer' : 'The practice answered'}
                {about}
              </Button>
            )}
          </div>
        )}
      </WhileWritable>
    </div>
  );
}
