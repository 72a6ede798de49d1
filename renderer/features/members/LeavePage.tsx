import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { leavingReasons } from '../../../shared/members/membership.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { choicesOf } from '../../components/choice.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { OpenActions } from './OpenActions.tsx';
import { WithMember } from './WithMember.tsx';

/** Ends a membership; the person stays in the record. */
export function LeavePage() {
  return <WithMember>{(member) => <Leave member={member} />}</WithMember>;
}

type LeaveValues = { leftOn: DateParts; reason: string; reasonWords: string };

function Leave({ member }: { readonly member: Member }) {
  const navigate = useNavigate();
  const back = `/members/${member.id}`;
  const form = useOperationForm<'members.leave', LeaveValues>({
    operation: 'members.leave',
    values: { leftOn: partsOf(today()), reason: '', reasonWords: '' },
    toInput: ({ leftOn, reason, reasonWords }) => ({
      id: member.id,
      version: member.version,
      leftOn: dateIn(leftOn) ?? '',
      reason: reason as InputOf<'members.leave'>['reason'],
      reasonWords,
    }),
    onDone: () => navigate(back),
  });
  const reason = useWatch({ control: form.form.control, name: 'reason' });
  return (
    <Page
      title={`${member.name} has left the group`}
      before={<BackLink to={back}>{member.name}</BackLink>}
    >
      <p>
        They stay in the record as a former member, and can come back. Roles they hold end on the
        same day.
      </p>
      <OpenActions member={member} />
      <OperationForm form={form} submitLabel="Save">
        <DateField name="leftOn" label="Date left" hint="The first day they are not a member" />
        <SelectField
          name="reason"
          label="Reason"
          choices={choicesOf(leavingReasons)}
          emptyLabel="Choose"
        />
        {reason === 'other' && (
          <TextField name="reasonWords" label="The reason, in your words" width={30} />
        )}
      </OperationForm>
    </Page>
  );
}
