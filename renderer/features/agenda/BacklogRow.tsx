import { askedByWithin } from '../../../shared/agenda/asked-by.ts';
import { useState } from 'react';
import type { BacklogItem } from '../../../shared/agenda/agenda.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/form/Fields.tsx';
import { FormPart } from '../../components/form/FormPart.tsx';
import { count } from '../../components/plural.ts';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { BacklogForm } from './BacklogForm.tsx';
import { TakeIntoMeeting } from './TakeIntoMeeting.tsx';

type BacklogRowProps = {
  readonly item: BacklogItem;
  /** Called when it waits no longer, and the row is gone. */
  readonly onGone: () => void;
};

/** One waiting item: who asked for it, and what becomes of it. */
export function BacklogRow({ item, onGone }: BacklogRowProps) {
  const { title, words, askedBy, askedOn, fromPublic, plannedMinutes } = item;
  const [doing, setDoing] = useState<'nothing' | 'correcting' | 'closing'>('nothing');
  const stop = () => setDoing('nothing');
  const about = [
    askedBy === null
      ? `asked for on ${formatDay(askedOn)}`
      : `asked for by ${askedByWithin(askedBy.name)} on ${formatDay(askedOn)}`,
    fromPublic ? 'from outside the group' : '',
    plannedMinutes === null ? '' : count(plannedMinutes, 'minute'),
  ].filter((each) => each !== '');
  return (
    <li className="ppg-item">
      <h2 className="nhsuk-heading-s" id={`waits-${item.id}`} tabIndex={-1}>
        {title}
      </h2>
      <p className="ppg-quiet">{about.join(', ')}</p>
      {words !== '' && <p className="ppg-lines">{words}</p>}
      <WhileWritable>
        {doing === 'nothing' && (
          <>
            <TakeIntoMeeting item={item} onTaken={onGone} />
            <div className="ppg-buttons">
              <Button look="secondary" small onClick={() => setDoing('correcting')}>
                Correct<span className="nhsuk-u-visually-hidden">: {title}</span>
              </Button>
              <Button look="secondary" small onClick={() => setDoing('closing')}>
                Drop, with the reason<span className="nhsuk-u-visually-hidden">: {title}</span>
              </Button>
            </div>
          </>
        )}
        {doing === 'correcting' && (
          <FormPart>
            <BacklogForm item={item} onDone={stop} onCancel={stop} />
          </FormPart>
        )}
        {doing === 'closing' && (
          <FormPart>
            <DropForm item={item} onCancel={stop} onDone={onGone} />
          </FormPart>
        )}
      </WhileWritable>
    </li>
  );
}

type DropFormProps = {
  readonly item: BacklogItem;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** Closes an item that no meeting will talk about; the reason stays with it. */
function DropForm({ item, onCancel, onDone }: DropFormProps) {
  const form = useOperationForm<'agenda.closeBacklogItem', { reason: string }>({
    operation: 'agenda.closeBacklogItem',
    values: { reason: '' },
    toInput: ({ reason }) => ({ id: item.id, version: item.version, reason }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Drop the item"
      submitLook="secondary"
      beside={
        <Button look="secondary" onClick={onCancel}>
          Keep it waiting
        </Button>
      }
    >
      <TextField name="reason" label={`Why “${item.title}” is dropped`} />
    </OperationForm>
  );
}
