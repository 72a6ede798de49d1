import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type {
  DutySection,
  EarlierWords,
  OpenPoint,
} from '../../../shared/evidence/duty-evidence.ts';
import { factsOfYear, onlyStanding } from '../../../shared/evidence/facts-of-year.ts';
import { stillOpen } from '../../../shared/evidence/still-open.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { workInWords, type WorkState } from '../../../shared/duties/work-state.ts';
import { count } from '../../components/plural.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { Facts } from './Facts.tsx';
import { pathOfLink } from './path-of-link.ts';

type DutySectionPartProps = {
  readonly section: DutySection;
  readonly year: number;
  readonly earlier: readonly EarlierWords[];
  readonly said: WorkState | undefined;
};

/** One sub-paragraph: the words of the duty, its evidence, explanations, and what is open. */
export function DutySectionPart({ section, year, earlier, said }: DutySectionPartProps) {
  const { evidence } = section;
  const isOnlyStanding = evidence.length > 0 && factsOfYear(evidence, year).length === 0;
  return (
    <section className="ppg-duty" aria-label={`${section.reference} ${section.heading}`}>
      <h3 className="nhsuk-heading-s">
        {section.reference} {section.heading}
      </h3>
      <blockquote className="ppg-duty__words">{section.text}</blockquote>
      {earlier.map((words) => (
        <Earlier key={words.until} words={words} reference={section.reference} />
      ))}
      <dl className="ppg-duty__facts">
        <Part name="Evidence">
          {isOnlyStanding && <p className="ppg-quiet">{onlyStanding}</p>}
          <Facts facts={section.evidence} none="Nothing in this record yet." />
        </Part>
        {section.explanations.length > 0 && (
          <Part name="Explained">
            <Facts facts={section.explanations} none="" />
          </Part>
        )}
        <Part name="Still open">
          <Open points={section.open} />
        </Part>
        <Part name="The work">
          <Work section={section} year={year} said={said} />
        </Part>
      </dl>
    </section>
  );
}

/** The words in force until the contract changed, where they differ. */
function Earlier({
  words,
  reference,
}: {
  readonly words: EarlierWords;
  readonly reference: string;
}) {
  const text = words.subParagraphs.find((one) => one.reference === reference)?.text;
  if (text === undefined) return null;
  return (
    <>
      <p>
        Until {formatDay(words.until)}, by the {words.source.shortTitle}:
      </p>
      <blockquote className="ppg-duty__words">{text}</blockquote>
    </>
  );
}

type WorkProps = Pick<DutySectionPartProps, 'section' | 'year' | 'said'>;

/** What people say of the work, which is never evidence; a claim beside open points says so. */
function Work({ section: { reference, heading, open }, year, said }: WorkProps) {
  const left = stillOpen(open).length;
  const to = `/evidence/work?year=${year}&part=${encodeURIComponent(reference)}`;
  return (
    <>
      {said ? (
        <>
          {workInWords(said)}
          {said.state === 'finished' && left > 0 && (
            <>. The record still shows {count(left, 'open point')}</>
          )}
        </>
      ) : (
        <span className="ppg-quiet">Nobody has said how far it is</span>
      )}
      <WhileWritable>
        {' '}
        <Link to={to}>
          {said ? 'Change' : 'Say how far it is'}
          <span className="nhsuk-u-visually-hidden">: {heading}</span>
        </Link>
      </WhileWritable>
    </>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="ppg-duty__part">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Open({ points }: { readonly points: readonly OpenPoint[] }) {
  if (points.length === 0) return <span>Nothing that this record can see</span>;
  return (
    <ul className="nhsuk-list">
      {points.map((point, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two meetings may lack the same
        <li key={at}>
          {point.link ? <Link to={pathOfLink(point.link)}>{point.text}</Link> : point.text}
          {point.by && <> (by {formatDay(point.by)})</>}
        </li>
      ))}
    </ul>
  );
}
