import { useNavigate } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Fieldset } from '../../components/Fieldset.tsx';
import { DateField, RadiosField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { AccessNeedsFields } from './AccessNeedsFields.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import { registrationChoices } from './member-choices.ts';
import { memberInput, memberValues, type MemberValues } from './member-values.ts';
import { TrainingFields } from './TrainingFields.tsx';
import { WithMember } from './WithMember.tsx';

/** Everything about a member but the dates of membership, roles and mode, which have pages of their own. */
export function EditMemberPage() {
  return <WithMember>{(member) => <EditMember member={member} />}</WithMember>;
}

function EditMember({ member }: { readonly member: Member }) {
  const navigate = useNavigate();
  const form = useOperationForm<'members.save', MemberValues>({
    operation: 'members.save',
    values: memberValues(member),
    toInput: (values) => memberInput(values, member),
    onDone: () => navigate(`/members/${member.id}`),
  });
  return (
    <Page
      title={`Change details of ${member.name}`}
      before={<BackLink to={`/members/${member.id}`}>{member.name}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save" long showSaved>
        <TextField name="name" label="Name" width={20} autoComplete="off" />
        <RadiosField name="registration" label="Registration" choices={registrationChoices} />
        <ContactFields />
        <AccessNeedsFields />
        <ConsentFields />
        <Fieldset legend="What they bring" legendSize="m">
          <TextareaField name="interests" label="What they care about" rows={3} />
          <TextareaField name="skills" label="What they would like to help with" rows={3} />
        </Fieldset>
        <Fieldset legend="Induction and confidentiality" legendSize="m">
          <DateField name="inductionOn" label="Date of induction" />
          <DateField
            name="confidentialityOn"
            label="Date the confidentiality agreement was signed"
          />
        </Fieldset>
        <TrainingFields />
        <Fieldset legend="Other" legendSize="m">
          <TextField
            name="household"
            label="Lives with another member"
            hint="For example, partner of another member. One letter to the house may be enough."
          />
          <TextareaField
            name="note"
            label="Note"
            hint="Everybody who opens this record can read it. Do not write about anybody’s health."
          />
        </Fieldset>
      </OperationForm>
    </Page>
  );
}
