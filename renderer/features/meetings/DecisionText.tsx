import type { Decision } from '../../../shared/meetings/item.ts';
import { outcomeInWords } from './item-words.ts';

/** A decision with what came of it. */
export function DecisionText({ decision }: { readonly decision: Decision }) {
  return (
    <p className="ppg-decision">
      <strong>Decision {decision.number}.</strong> {decision.text}{' '}
      {decision.outcome !== 'decision' && (
        <span className="ppg-quiet">({outcomeInWords(decision.outcome).toLowerCase()})</span>
      )}
      {decision.reason && <> Reason: {decision.reason}</>}
    </p>
  );
}
