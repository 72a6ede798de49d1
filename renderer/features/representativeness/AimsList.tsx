import type { Aim } from '../../../shared/representativeness/comparison.ts';
import { count } from '../../components/plural.ts';
import { Details } from '../../components/Details.tsx';

/** What would change the picture, in joiners of a category; never a person, never a demand. */
export function AimsList({ aims }: { readonly aims: readonly Aim[] }) {
  const wanted = aims.filter((aim) => aim.forOneVoice > 0 || aim.intoRange > 0);
  if (wanted.length === 0) return null;
  return (
    <Details summary="Aims, if the group wants some">
      <ul>
        {wanted.map((aim) => (
          <li key={aim.key}>{aimInWords(aim)}</li>
        ))}
      </ul>
      <p>
        An aim is for inviting more widely: in which places, in which words, at which times. It is
        never a reason to choose or refuse a person.
      </p>
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
