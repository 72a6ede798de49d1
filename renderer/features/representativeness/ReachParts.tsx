import { Link } from 'react-router';
import type { ReachPart } from '../../../shared/representativeness/reach-part.ts';
import { reachExplanation } from '../../../shared/representativeness/reach.ts';

/** Carers, language, deprivation and inclusion health: whom the group reaches, no ratio. */
export function ReachParts({ parts }: { readonly parts: readonly ReachPart[] }) {
  if (parts.length === 0) return null;
  return (
    <section className="ppg-reach" aria-label="Reach">
      <h2 className="nhsuk-heading-m">Reach beside the nine characteristics</h2>
      <p>{reachExplanation}</p>
      {parts.map(({ key, label, sentences }) => (
        <div key={key}>
          <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{label}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
      <p className="ppg-not-on-paper">
        <Link to="/engagement">Engagement outside meetings</Link>
      </p>
    </section>
  );
}
