import { useNavigate } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, RadiosField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { modeChoices } from './member-choices.ts';
import { WithMember } from './WithMember.tsx';

/** Starts a new membership for somebody who was a member before. */
export function RejoinPage() {
  return <WithMember>{(member) => <Rejoin member={member} />}</WithMember>;
}

type RejoinValues = { joinedOn: DateParts; mode: string };

function Rejoin({ member }: { readonly member: Member }) {
  const navigate = useNavigate();
  const back = `/members/${member.id}`;
  const form = useOperationForm<'members.rejoin', RejoinValues>({
    operation: 'members.rejoin',
    values: { joinedOn: partsOf(today()), mode: member.mode },
    toInput: ({ joinedOn, mode }) => ({
      id: member.id,
      version: member.version,
      joinedOn: dateIn(joinedOn) ?? '',
      mode: mode as Member['mode'],
    }),
    onDone: () => navigate(back),
  });
  return (
    <Page
      title={`${member.name} has come back`}
      before={<BackLink to={back}>{member.name}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save">
        <DateField name="joinedOn" label="Date joined again" />
        <RadiosField name="mode" label="How they take part" choices={modeChoices} />
      </OperationForm>
    </Page>
  );
}
