import type { ImportSuggestion } from '../../../shared/minutes/import/contract.ts';
import { Button } from '../../components/Button.tsx';

type SuggestedPersonProps = {
  readonly suggestion: ImportSuggestion;
  readonly onAccept: () => void;
};

/** Asks whether a short name means somebody of the record; nothing is taken until it is accepted. */
export function SuggestedPerson({ suggestion, onAccept }: SuggestedPersonProps) {
  const { said, name, role, kind } = suggestion;
  return (
    <p className="ppg-person__suggested">
      Is “{said}” {name} ({kind === 'member' ? 'member' : role || kind})?{' '}
      <Button look="secondary" small onClick={onAccept}>
        Yes, {name}
      </Button>
    </p>
  );
}
