import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { NoSuchPage } from '../../app/NoSuchPage.tsx';
import type { Member } from '../../../shared/members/contract.ts';
import { leavingReasons, type Spell } from '../../../shared/members/membership.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { choicesOf } from '../../components/choice.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { WithMember } from './WithMember.tsx';

/** Corrects when somebody joined and left. */
export function SpellPage() {
  const spellId = Number(useParams().spellId);
  return (
    <WithMember>
      {(member) => {
        const spell = member.spells.find((one) => one.id === spellId);
        return spell ? <CorrectSpell member={member} spell={spell} /> : <NoSuchPage />;
      }}
    </WithMember>
  );
}

type SpellValues = { joinedOn: DateParts; leftOn: DateParts; reason: string; reasonWords: string };

function CorrectSpell({ member, spell }: { readonly member: Member; readonly spell: Spell }) {
  const navigate = useNavigate();
  const back = `/members/${member.id}`;
  const form = useOperationForm<'members.saveSpell', SpellValues>({
    operation: 'members.saveSpell',
    values: {
      joinedOn: partsOf(spell.joinedOn),
      leftOn: partsOf(spell.leftOn),
      reason: spell.reason ?? '',
      reasonWords: spell.reasonWords,
    },
    toInput: (values) => ({
      id: member.id,
      version: member.version,
      spellId: spell.id,
      joinedOn: dateIn(values.joinedOn) ?? '',
      leftOn: dateIn(values.leftOn),
      reason: values.reason === '' ? null : (values.reason as NonNullable<Spell['reason']>),
      reasonWords: values.reasonWords,
    }),
    onDone: () => navigate(back),
  });
  const reason = useWatch({ control: form.form.control, name: 'reason' });
  return (
    <Page
      title={`Correct the dates of ${member.name}`}
      before={<BackLink to={back}>{member.name}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save">
        <DateField name="joinedOn" label="Date joined" />
        <DateField name="leftOn" label="Date left" hint="Leave empty for a member of today." />
        <SelectField
          name="reason"
          label="Reason for leaving"
          choices={choicesOf(leavingReasons)}
          emptyLabel="Has not left"
        />
        {reason === 'other' && (
          <TextField name="reasonWords" label="The reason, in your words" width={30} />
        )}
      </OperationForm>
    </Page>
  );
}
