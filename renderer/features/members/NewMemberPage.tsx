import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import type { informationFormats } from '../../../shared/members/access-needs.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { dateIn, type DateParts } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { typedNumber } from '../../components/form/typed-number.ts';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Page } from '../../components/Page.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { justAdded } from './AfterAdding.tsx';
import { ContactFields } from './ContactFields.tsx';
import { joinedToOffer, noteJoined } from './joined-last.ts';
import { modeChoices, registrationChoices } from './member-choices.ts';
import { wayOrNone } from './member-values.ts';
import { NewMemberNeeds } from './NewMemberNeeds.tsx';

type InformationFormat = (typeof informationFormats)[number];

type NewMemberValues = {
  name: string;
  registration: string;
  mode: string;
  joinedOn: DateParts;
  email: string;
  telephone: string;
  mobile: string;
  address: string;
  preferredWay: string;
  accessNeeds: { formats: string[]; largePrintPoints: string; supportOther: string };
};

const newMember = (record: string): NewMemberValues => ({
  name: '',
  email: '',
  telephone: '',
  mobile: '',
  address: '',
  preferredWay: '',
  registration: 'registered patient',
  mode: 'in person',
  joinedOn: joinedToOffer(today(), record),
  accessNeeds: { formats: [], largePrintPoints: '', supportOther: '' },
});

/** The first facts about a member; the rest can wait for the member's own page. */
export function NewMemberPage() {
  const navigate = useNavigate();
  const [added, setAdded] = useState<{ readonly name: string }>();
  const addsAnother = useRef(false);
  const record = useOperation('record.status', {}).data?.record?.path ?? '';
  const form = useOperationForm<'members.add', NewMemberValues>({
    operation: 'members.add',
    values: newMember(record),
    toInput: (values): InputOf<'members.add'> => ({
      ...values,
      registration: values.registration as 'registered patient',
      mode: values.mode as 'in person',
      joinedOn: dateIn(values.joinedOn) ?? '',
      preferredWay: wayOrNone(values.preferredWay),
      accessNeeds: {
        formats: values.accessNeeds.formats as InformationFormat[],
        largePrintPoints: typedNumber(values.accessNeeds.largePrintPoints),
        supportOther: values.accessNeeds.supportOther,
      },
    }),
    afresh: ({ joinedOn }) => {
      noteJoined(joinedOn, today(), record);
      return addsAnother.current ? newMember(record) : undefined;
    },
    onDone: async ({ id }, values) => {
      if (!addsAnother.current) return navigate(`/members/${id}`, { state: justAdded });
      setAdded({ name: values.name.trim() });
    },
  });
  const { setFocus } = form.form;
  useEffect(() => {
    if (added) setFocus('name');
  }, [added, setFocus]);
  const add = (another: boolean) => {
    addsAnother.current = another;
    form.submit();
  };
  return (
    <Page title="Add a member" before={<BackLink to="/members">Members</BackLink>}>
      <div role="status">
        {added && (
          <InsetText>
            <p>{added.name} is added. Here is the form for the next member.</p>
          </InsetText>
        )}
      </div>
      <OperationForm
        form={{ ...form, submit: () => add(false) }}
        submitLabel="Add the member"
        beside={
          <Button look="secondary" busy={form.saving} onClick={() => add(true)}>
            Add, then the next member
          </Button>
        }
      >
        <TextField name="name" label="Name" width={20} autoComplete="off" />
        <SimilarMembers />
        <DateField
          name="joinedOn"
          label="Date joined"
          hint="At meetings before this day they do not count as a member."
        />
        <RadiosField name="mode" label="How they take part" choices={modeChoices} />
        <RadiosField name="registration" label="Registration" choices={registrationChoices} />
        <ContactFields />
        <NewMemberNeeds />
      </OperationForm>
    </Page>
  );
}

/** Says while the name is typed who may be the same person: people come back. */
function SimilarMembers() {
  const watched: unknown[] = useWatch({ name: ['name', 'email', 'mobile'] });
  const [name, email, telephone] = watched.map(String);
  const query = useOperation(
    'members.similar',
    { name: name ?? '', email: email ?? '', telephone: telephone ?? '' },
    { enabled: (name ?? '').trim().length > 2, keepPrevious: true },
  );
  const members = (name ?? '').trim().length > 2 ? (query.data?.members ?? []) : [];
  return (
    <div role="status">
      {members.length > 0 && (
        <InsetText>
          <p>There may be an entry for this person already:</p>
          <ul>
            {members.map((member) => (
              <li key={member.id}>
                <Link to={`/members/${member.id}`}>{member.name}</Link> ({member.why},{' '}
                {standingWords[member.standing]})
              </li>
            ))}
          </ul>
        </InsetText>
      )}
    </div>
  );
}

const standingWords = {
  current: 'member now',
  'to come': 'will join later',
  former: 'former member',
} as const;
