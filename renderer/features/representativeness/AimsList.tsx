import { aimsNote } from '../../../shared/representativeness/aims.ts';
import type { Aim, Comparison } from '../../../shared/representativeness/comparison.ts';
import { aimExplanation } from '../../../shared/representativeness/joiners-plan.ts';
import { count } from '../../components/plural.ts';
import { Details } from '../../components/Details.tsx';

type AimsListProps = {
  readonly comparison: Comparison;
  readonly outcome: Extract<Comparison['outcome'], { readonly state: 'compared' }>;
};

/** What would change the picture, in joiners of a category; never a person, never a demand. */
export function AimsList({ comparison, outcome }: AimsListProps) {
  const wanted = outcome.aims.filter((aim) => aim.forOneVoice > 0 || aim.intoRange > 0);
  if (wanted.length === 0) return null;
  // A review frozen before aims were shortened has them all, and no such note.
  const leftOut = aimsNote(outcome.rows).filter((note) => comparison.notes.includes(note));
  return (
    <Details summary="Aims, if the group wants some">
      <ul>
        {wanted.map((aim) => (
          <li key={aim.key}>{aimInWords(aim)}</li>
        ))}
      </ul>
      {leftOut.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{aimExplanation}</p>
    </Details>
  );
}

function aimInWords({ label, forOneVoice, intoRange }: Aim): string {
  const parts = [
    forOneVoice > 0 && `${count(forOneVoice, 'joiner')} would give the group a voice from here`,
    intoRange > forOneVoice &&
      `${count(intoRange, 'joiner')} would bring it to what a lottery usually gives`,
  ].filter((words) => words !== false);
  return `${label}: ${parts.join('; ')}.`;
}
