import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useFindTarget } from '../../app/find.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { moveAmongResults } from './move-among-results.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearchAddress } from './use-search-address.ts';

/** Finds words in all that is written down in a record, of all years, while they are typed. */
export function SearchPage() {
  const { address, change, input, kind } = useSearchAddress();
  // The address follows what is typed; a field that waited for the address would lose letters.
  const [words, setWords] = useState(address.get('words') ?? '');
  const asked = useDeferredValue(input);
  const query = useOperation('search.find', asked, { keepPrevious: true });
  const narrowed = input.ownerId ?? input.ownerName ?? input.state;
  const hasAsked = words.trim() !== '' || narrowed !== undefined;
  return (
    <Page title="Search">
      <div onKeyDown={moveAmongResults} role="presentation">
        <form role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            words={words}
            onChange={(typed) => {
              setWords(typed);
              change('words', typed);
            }}
          />
          <SearchFilters address={address} onChange={change} />
        </form>
        {hasAsked ? (
          <Loaded query={query}>
            {(answer) => (
              <SearchResults
                answer={answer}
                kind={kind}
                onKind={(next) => change('kind', next ?? '')}
              />
            )}
          </Loaded>
        ) : (
          <NothingAsked />
        )}
      </div>
    </Page>
  );
}

type SearchFieldProps = {
  readonly words: string;
  readonly onChange: (words: string) => void;
};

function SearchField({ words, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useFindTarget(field);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextInput
      id="words"
      ref={field}
      type="search"
      label="Words to find"
      hint="In minutes, decisions, actions, feedback, improvements and engagement of all years; also names of people and numbers of actions, such as AP12. Capitals and accents do not matter."
      width={30}
      maxLength={1000}
      autoComplete="off"
      value={words}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function NothingAsked() {
  return (
    <>
      <p>
        Type a word, or the beginning of one, and what is found appears here. To see what somebody
        has undertaken, choose the person.
      </p>
      <Details summary="How to find what you mean">
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>Several words: only places with all of them are shown.</li>
          <li>“Car park” in quotation marks: the words must stand side by side.</li>
          <li>
            A name: the person, the actions they own, and the decisions they proposed or seconded.
          </li>
          <li>The arrow keys go down to what is found and back; Enter opens it.</li>
        </ul>
      </Details>
      <p>
        <Link to="/decisions">See all decisions in the register</Link>
      </p>
    </>
  );
}
