import { Link } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { answerInWords, questionInWords } from '../../../shared/duties/declaration-in-words.ts';
import type { DeclarationStatement } from '../../../shared/duties/declaration.ts';
import type { EvidenceFact } from '../../../shared/evidence/duty-evidence.ts';
import { factsInWords } from '../../../shared/evidence/facts-of-year.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { Details } from '../../components/Details.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { Facts } from './Facts.tsx';
import { useYear } from './use-year.ts';

/** Five statements to answer eDec from, each with what the record counts for it. */
export function DeclarationPage() {
  const [year, setYear] = useYear();
  const query = useOperation('duties.declaration', { year });
  return (
    <Page
      title={`For eDec, ${formatFinancialYear(year)}`}
      before={<BackLink to={`/evidence?year=${year}`}>Evidence</BackLink>}
      lead="eDec is the electronic declaration that a practice makes once a year, usually in October and November."
    >
      <p>
        These five statements are made from the regulation. They are not the questions of eDec,
        which change: put this year’s number beside each, and what you answered.
      </p>
      <div className="ppg-year-choice">
        <YearSelect year={year} onChange={setYear} />
      </div>
      <Loaded query={query}>
        {({ statements }) =>
          statements.map((one) => <Statement key={one.reference} one={one} year={year} />)
        }
      </Loaded>
      <HistoryLink of={`year ${year}`} />
    </Page>
  );
}

type StatementProps = { readonly one: DeclarationStatement; readonly year: number };

function Statement({ one, year }: StatementProps) {
  const { reference, heading, statement, counts, evidence, explanations, open, answer } = one;
  const part = encodeURIComponent(reference);
  return (
    <section className="ppg-duty" aria-label={`${reference} ${heading}`}>
      <h2 className="nhsuk-heading-s">
        {reference} {heading}
      </h2>
      <p>{statement}</p>
      <SummaryList
        rows={[
          { key: 'The record counts', value: counts.join('; ') },
          {
            key: 'Evidence',
            value: (
              <>
                <Behind
                  words={factsInWords(evidence, year)}
                  facts={evidence}
                  reference={reference}
                />
                <Behind
                  words={count(explanations.length, 'explanation')}
                  facts={explanations}
                  reference={reference}
                />
                <Link to={`/evidence?year=${year}`}>
                  {capitalised(count(open, 'point'))} still open
                  <span className="nhsuk-u-visually-hidden">: {heading}</span>
                </Link>
              </>
            ),
          },
          { key: 'This year’s question', value: answer ? questionInWords(answer) : '' },
          { key: 'Answered', value: answer ? answerInWords(answer) : '' },
        ]}
      />
      <WhileWritable>
        <ButtonLink look="secondary" small to={`/evidence/edec/answer?year=${year}&part=${part}`}>
          {answer ? 'Change' : 'Add'} question and answer
          <span className="nhsuk-u-visually-hidden">: {heading}</span>
        </ButtonLink>
      </WhileWritable>
    </section>
  );
}

type BehindProps = {
  readonly words: string;
  readonly facts: readonly EvidenceFact[];
  readonly reference: string;
};

/** How many facts there are; opened, each leads to where it stands in the record. */
function Behind({ words, facts, reference }: BehindProps) {
  if (facts.length === 0) return <p>{capitalised(words)}</p>;
  return (
    <Details summary={`${words} for ${reference}`}>
      <Facts facts={facts} none="" />
    </Details>
  );
}
