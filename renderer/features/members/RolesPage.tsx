import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { roleNames } from '../../../shared/members/membership.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { choicesOf } from '../../components/choice.ts';
import { dateIn, emptyDate, type DateParts } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Page } from '../../components/Page.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { WithMember } from './WithMember.tsx';

/** Gives a member a role from a day on. */
export function RolesPage() {
  return <WithMember>{(member) => <GiveRole member={member} />}</WithMember>;
}

type RoleValues = { role: string; words: string; startedOn: DateParts; endedOn: DateParts };

function GiveRole({ member }: { readonly member: Member }) {
  const navigate = useNavigate();
  const [hint, setHint] = useState<string>();
  const back = `/members/${member.id}`;
  const form = useOperationForm<'members.giveRole', RoleValues>({
    operation: 'members.giveRole',
    values: { role: '', words: '', startedOn: emptyDate, endedOn: emptyDate },
    toInput: ({ role, words, startedOn, endedOn }) => ({
      id: member.id,
      version: member.version,
      role: role as InputOf<'members.giveRole'>['role'],
      words,
      startedOn: dateIn(startedOn) ?? '',
      endedOn: dateIn(endedOn),
    }),
    onDone: ({ hint }) => {
      if (hint === null) return navigate(back);
      setHint(hint);
    },
  });
  const role = useWatch({ control: form.form.control, name: 'role' });
  if (hint !== undefined) {
    return (
      <Page title="The role is saved" before={<BackLink to={back}>{member.name}</BackLink>}>
        <InsetText>
          <p>{hint}</p>
        </InsetText>
        <ButtonLink to={back}>Continue</ButtonLink>
      </Page>
    );
  }
  return (
    <Page
      title={`Give ${member.name} a role`}
      before={<BackLink to={back}>{member.name}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save">
        <RadiosField name="role" label="Role" choices={choicesOf(roleNames)} />
        {role === 'other' && <TextField name="words" label="What the role is called" width={20} />}
        <DateField
          name="startedOn"
          label="From"
          hint={`The day they took the role on. At meetings before it they do not count as ${role === '' || role === 'other' ? 'holding it' : role}.`}
        />
        <DateField
          name="endedOn"
          label="Until"
          hint="The first day without it. Leave empty while they hold it."
        />
      </OperationForm>
    </Page>
  );
}
