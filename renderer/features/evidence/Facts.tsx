import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { EvidenceFact } from '../../../shared/evidence/duty-evidence.ts';
import { pathOfLink } from './path-of-link.ts';

type FactsProps = { readonly facts: readonly EvidenceFact[]; readonly none: string };

/** Dated facts, each day leading to what the fact is about. */
export function Facts({ facts, none }: FactsProps) {
  if (facts.length === 0) return <span className="ppg-quiet">{none}</span>;
  return (
    <ul className="nhsuk-list ppg-long-words">
      {facts.map((fact, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two facts may say the same
        <li key={at}>
          <Link to={pathOfLink(fact.link)}>{formatDay(fact.on)}</Link>: {fact.text}
          {fact.filedOn && <span className="ppg-quiet"> (filed {formatDay(fact.filedOn)})</span>}
        </li>
      ))}
    </ul>
  );
}
