import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type {
  DutySection,
  EvidenceFact,
  OpenPoint,
} from '../../../shared/evidence/duty-evidence.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { pathOfLink } from './path-of-link.ts';

/** One sub-paragraph: the words of the duty, its evidence, explanations, and what is open. */
export function DutySectionPart({ section }: { readonly section: DutySection }) {
  return (
    <section className="ppg-duty" aria-label={`${section.reference} ${section.heading}`}>
      <h3 className="nhsuk-heading-s">
        {section.reference} {section.heading}
      </h3>
      <blockquote className="ppg-duty__words">{section.text}</blockquote>
      <dl className="ppg-duty__facts">
        <Part name="Evidence">
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
      </dl>
    </section>
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

type FactsProps = { readonly facts: readonly EvidenceFact[]; readonly none: string };

function Facts({ facts, none }: FactsProps) {
  if (facts.length === 0) return <span className="ppg-quiet">{none}</span>;
  return (
    <ul className="nhsuk-list">
      {facts.map((fact) => (
        <li key={`${fact.on} ${fact.text}`}>
          <Link to={pathOfLink(fact.link)}>{formatDay(fact.on)}</Link>: {fact.text}
        </li>
      ))}
    </ul>
  );
}

function Open({ points }: { readonly points: readonly OpenPoint[] }) {
  if (points.length === 0) return <span>Nothing that this record can see</span>;
  return (
    <ul className="nhsuk-list">
      {points.map((point) => (
        <li key={point.text}>
          {point.link ? <Link to={pathOfLink(point.link)}>{point.text}</Link> : point.text}
          {point.by && <> (by {formatDay(point.by)})</>}
        </li>
      ))}
    </ul>
  );
}
