import {
  aimExplanation,
  type JoinersPlan,
} from '../../../shared/representativeness/joiners-plan.ts';

/** How few joiners would do, and from where; never a person, never a demand. */
export function JoinersPart({ plan }: { readonly plan: JoinersPlan }) {
  const [first, ...spreads] = plan.sentences;
  if (first === undefined) return null;
  return (
    <div className="ppg-words">
      <p>{first}</p>
      {spreads.length > 0 && (
        <ul>
          {spreads.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>{aimExplanation}</p>
    </div>
  );
}
