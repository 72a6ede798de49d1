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

/** In person or virtual, from a day on. */
export function ModePage() {
  return <WithMember>{(member) => <ChangeMode member={member} />}</WithMember>;
}

type ModeValues = { mode: string; fromOn: DateParts };

function ChangeMode({ member }: { readonly member: Member }) {
  const navigate = useNavigate();
  const back = `/members/${member.id}`;
  const form = useOperationForm<'members.setMode', ModeValues>({
    operation: 'members.setMode',
    values: { mode: member.mode, fromOn: partsOf(today()) },
    toInput: ({ mode, fromOn }) => ({
      id: member.id,
      version: member.version,
      mode: mode as Member['mode'],
      fromOn: dateIn(fromOn) ?? '',
    }),
    onDone: () => navigate(back),
  });
  return (
    <Page
      title={`How ${member.name} takes part`}
      before={<BackLink to={back}>{member.name}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save">
        <RadiosField name="mode" label="From this day on" choices={modeChoices} />
        <DateField name="fromOn" label="From" />
      </OperationForm>
    </Page>
  );
}
