import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { isUsableFinancialYear } from '../../../shared/dates/usable-year.ts';
import { decisionOutcomes } from '../../../shared/meetings/item.ts';
import type { RegisteredDecision } from '../../../shared/search/contract.ts';
import { asSentence } from '../../../shared/documents/words.ts';
import { howReached, quorumInWords } from '../../../shared/search/register-row.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { capitalised, choicesOf } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Select } from '../../components/Select.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ExportDecisions } from './ExportDecisions.tsx';

export type Filter = InputOf<'search.decisions'>;

/** The register of decisions: what the group has decided, where, and what came of it. */
export function DecisionsPage() {
  const [address, setAddress] = useSearchParams();
  const [words, setWords] = useState(address.get('words') ?? '');
  const filter = filterIn(address);
  const query = useOperation('search.decisions', filter, { keepPrevious: true });
  const change = (key: string, value: string) =>
    setAddress(
      (now) => {
        if (value === '') now.delete(key);
        else now.set(key, value);
        return now;
      },
      { replace: true },
    );
  return (
    <Page title="Decisions" before={<BackLink to="/meetings">Meetings</BackLink>}>
      <div className="ppg-filters ppg-not-on-paper">
        <TextInput
          id="words"
          type="search"
          label="Words in the decision"
          width={20}
          maxLength={1000}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            change('words', event.target.value);
          }}
        />
        <Years value={address.get('year') ?? ''} onChange={(year) => change('year', year)} />
        <Select
          id="outcome"
          label="Outcome"
          emptyLabel="Every outcome"
          choices={choicesOf(decisionOutcomes)}
          value={address.get('outcome') ?? ''}
          onChange={(event) => change('outcome', event.target.value)}
        />
        <Select
          id="advice"
          label="Advice to the practice"
          emptyLabel="All decisions"
          choices={[
            { value: 'advice', label: 'Only advice' },
            { value: 'waiting for an answer', label: 'Advice waiting for an answer' },
          ]}
          value={address.get('advice') ?? ''}
          onChange={(event) => change('advice', event.target.value)}
        />
      </div>
      <Loaded query={query}>
        {({ decisions }) =>
          decisions.length === 0 ? (
            <EmptyState>
              {[...address.keys()].length > 0
                ? 'No decision is found with this. Try fewer words, or all years.'
                : 'No decisions yet. They are recorded at an item of a meeting, as a line that starts with D: in the notes.'}
            </EmptyState>
          ) : (
            <>
              <p role="status">{capitalised(count(decisions.length, 'decision'))}, newest first.</p>
              <Table
                caption="Decisions, newest first"
                captionHidden
                columns={columnsFor(decisions)}
                rows={decisions}
                rowKey={({ id }) => id}
              />
              <ExportDecisions filter={filter} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

type YearsProps = { readonly value: string; readonly onChange: (year: string) => void };

function Years({ value, onChange }: YearsProps) {
  const { data } = useOperation('search.choices', {});
  return (
    <Select
      id="year"
      label="Financial year"
      emptyLabel="All years"
      choices={(data?.years ?? []).map((year) => ({
        value: String(year),
        label: formatFinancialYear(year),
      }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function filterIn(address: URLSearchParams): Filter {
  const year = Number(address.get('year'));
  const outcome = decisionOutcomes.find((one) => one === address.get('outcome'));
  const advice = (['advice', 'waiting for an answer'] as const).find(
    (one) => one === address.get('advice'),
  );
  return {
    words: (address.get('words') ?? '').slice(0, 1_000),
    ...(isUsableFinancialYear(year) && { year }),
    ...(outcome && { outcome }),
    ...(advice && { advice }),
  };
}

const columns: readonly Column<RegisteredDecision>[] = [
  {
    heading: 'Decision',
    nowrap: true,
    cell: ({ reference, meetingId, itemId }) => (
      <Link to={`/meetings/${meetingId}/items/${itemId}`}>{reference}</Link>
    ),
  },
  { heading: 'Date', nowrap: true, cell: ({ meetingOn }) => formatDay(meetingOn) },
  { heading: 'Item', cell: ({ itemTitle }) => itemTitle },
  { heading: 'What was decided', cell: whatWasDecided },
  { heading: 'Outcome', cell: ({ outcome }) => capitalised(outcome) },
];

/** The practice answers advice; where there is none, its column would be empty. */
const columnsFor = (decisions: readonly RegisteredDecision[]) =>
  decisions.some(({ isAdvice, practiceAnswer }) => isAdvice || practiceAnswer)
    ? [...columns, { heading: 'The practice answered', cell: answered }]
    : columns;

function whatWasDecided(decision: RegisteredDecision): string {
  const { text, reason, isPrivate } = decision;
  return [
    isPrivate ? `(Private) ${text}` : text,
    reason && `Reason: ${reason}`,
    howReached(decision),
    quorumInWords(decision),
  ]
    .map(asSentence)
    .filter(Boolean)
    .join(' ');
}

function answered({ reference, meetingId, itemId, isAdvice, practiceAnswer }: RegisteredDecision) {
  if (practiceAnswer) return `${formatDay(practiceAnswer.on)}: ${practiceAnswer.answer}`;
  if (!isAdvice) return '';
  return (
    <>
      Not yet.{' '}
      <Link to={`/meetings/${meetingId}/items/${itemId}`}>
        Record the answer
        <span className="nhsuk-u-visually-hidden"> to decision {reference}</span>
      </Link>
    </>
  );
}
