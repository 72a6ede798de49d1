import { decisionInWords } from '../../../shared/minutes/decision/decision-in-words.ts';
import type { Decision } from '../../../shared/meetings/item.ts';
import { outcomeInWords } from './item-words.ts';

/** A decision with what came of it. */
export function DecisionText({ decision }: { readonly decision: Decision }) {
  const how = decisionInWords(decision);
  return (
    <p className="ppg-decision">
      <strong>Decision {decision.number}.</strong> {decision.text}{' '}
      {decision.outcome !== 'decision' && (
        <span className="ppg-quiet">({outcomeInWords(decision.outcome).toLowerCase()})</span>
      )}
      {decision.reason && <> Reason: {decision.reason}</>}
      {how !== '' && <span className="ppg-quiet"> {how}.</span>}
    </p>
  );
}
