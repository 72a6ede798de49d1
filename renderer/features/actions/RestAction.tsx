import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Action } from '../../../shared/actions/action.ts';
import { Button } from '../../components/Button.tsx';
import { dateIn, emptyDate, type DateParts } from '../../components/date-parts.ts';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { DateField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useCommand } from '../../rpc/use-command.ts';

type RestValues = { until: DateParts; reason: string };

/** Lets an action rest until a day, or wakes it. */
export function RestAction({ action }: { readonly action: Action }) {
  return action.restsUntil === null ? <LetRest action={action} /> : <Wake action={action} />;
}

function Wake({ action }: { readonly action: Action }) {
  const { id, version, restsUntil, restReason } = action;
  const wake = useCommand('actions.rest');
  return (
    <>
      <FailureNotice failure={wake.failure} />
      <p>
        It rests until {formatDay(restsUntil ?? '')}
        {restReason !== '' && `: ${restReason}`}.{' '}
        <Button
          look="secondary"
          small
          busy={wake.running}
          onClick={() => void wake.run({ id, version, until: null })}
        >
          Wake it now
        </Button>
      </p>
    </>
  );
}

function LetRest({ action }: { readonly action: Action }) {
  const { id, version } = action;
  const form = useOperationForm<'actions.rest', RestValues>({
    operation: 'actions.rest',
    values: { until: emptyDate, reason: '' },
    toInput: ({ until, reason }) => ({ id, version, until: dateIn(until) ?? '', reason }),
  });
  return (
    <Details summary="Let it rest until a date">
      <OperationForm form={form} submitLabel="Let it rest" submitLook="secondary">
        <DateField
          name="until"
          label="Rest until"
          hint="Until then it is not late and not brought up under matters arising."
        />
        <TextField name="reason" label="Why, if you like" />
      </OperationForm>
    </Details>
  );
}
