import type { JoinersPlan } from '../../../shared/representativeness/joiners-plan.ts';

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
      <p>
        An aim is for inviting more widely: in which places, in which words, at which times. It is
        never a reason to choose or refuse a person.
      </p>
    </div>
  );
}
