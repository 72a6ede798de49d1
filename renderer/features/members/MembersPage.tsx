import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link, useSearchParams } from 'react-router';
import { focusIfAwaited, useFindTarget } from '../../app/find.ts';
import { capitalised } from '../../components/choice.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MemberTable } from './MemberTable.tsx';
import { count } from '../../components/plural.ts';

const shows = ['current', 'former', 'all'] as const;

/** The register: whom we have, found by any part of a name, number or role. */
export function MembersPage() {
  const [search, setSearch] = useSearchParams();
  // The address follows what is typed; a field that waited for the address would lose letters.
  const [text, setText] = useState(search.get('text') ?? '');
  const show = shows.find((one) => one === search.get('show')) ?? 'current';
  const field = useRef<HTMLInputElement>(null);
  useFindTarget(field);
  const query = useOperation('members.list', { show, text }, { keepPrevious: true });

  const change = (key: string, value: string) =>
    setSearch(
      (now) => {
        if (value === '') now.delete(key);
        else now.set(key, value);
        return now;
      },
      { replace: true },
    );

  return (
    <Page
      title="Members"
      action={
        <WhileWritable>
          <ButtonLink to="/members/new">Add a member</ButtonLink>
        </WhileWritable>
      }
    >
      <Loaded query={query}>
        {({ members, counts }) => (
          <>
            <p>
              {counts.current > 0 ? (
                <>
                  {capitalised(count(counts.current, 'member'))}: {counts.inPerson} in person,{' '}
                  {counts.virtual} virtual, {counts.registered} registered patients.
                </>
              ) : (
                'Nobody is a member today.'
              )}
              {counts.toCome > 0 && (
                <>
                  {' '}
                  {capitalised(count(counts.toCome, 'person', 'people'))} will join on a later day.
                </>
              )}
              {counts.former > 0 && <> {capitalised(count(counts.former, 'former member'))}.</>}
            </p>
            <MemberLinks />
            <div className="ppg-filters">
              <SearchField
                field={field}
                text={text}
                focused={search.has('find')}
                onChange={(typed) => {
                  setText(typed);
                  change('text', typed);
                }}
              />
              <Select
                id="show"
                label="Show"
                choices={[
                  { value: 'current', label: 'Members now' },
                  { value: 'former', label: 'Former members' },
                  { value: 'all', label: 'All' },
                ]}
                value={show}
                onChange={(event) => change('show', event.target.value)}
              />
            </div>
            {members.length === 0 ? (
              <NoMembers searched={text !== ''} show={show} former={counts.former} />
            ) : (
              <MemberTable members={members} show={show} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type SearchFieldProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly focused: boolean;
  readonly onChange: (text: string) => void;
};

function SearchField({ field, text, focused, onChange }: SearchFieldProps) {
  useEffect(() => {
    if (focused) field.current?.focus();
    focusIfAwaited(field);
  }, [field, focused]);
  return (
    <TextInput
      id="find"
      ref={field}
      type="search"
      label="Find by name, e-mail, telephone or role"
      width={20}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function MemberLinks() {
  return (
    <ul className="nhsuk-list ppg-inline-links">
      <WhileWritable>
        <li>
          <Link to="/members/import">Add many from a CSV file</Link>
        </li>
      </WhileWritable>
      <li>
        <Link to="/members/print">Print or export</Link>
      </li>
      <li>
        <Link to="/members/confirmation">Yearly confirmation</Link>
      </li>
      <li>
        <Link to="/members/movement">Joined and left</Link>
      </li>
    </ul>
  );
}

type NoMembersProps = {
  readonly searched: boolean;
  readonly show: string;
  readonly former: number;
};

function NoMembers({ searched, show, former }: NoMembersProps) {
  if (searched) {
    return (
      <EmptyState>
        Nobody is found with these letters. Try a part of the name, or show all members.
      </EmptyState>
    );
  }
  if (show === 'former') return <EmptyState>There are no former members.</EmptyState>;
  if (former > 0) return <EmptyState>Nobody is a member now.</EmptyState>;
  return (
    <EmptyState
      action={
        <WhileWritable>
          <ButtonLink to="/members/new">Add a member</ButtonLink>
        </WhileWritable>
      }
    >
      There are no members in this record yet. Add them one by one, or all at once from a
      spreadsheet saved as a CSV file.
    </EmptyState>
  );
}
