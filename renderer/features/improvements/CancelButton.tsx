import { Button } from '../../components/Button.tsx';

/** Closes a small form without saving it. */
export function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <Button look="secondary" onClick={onCancel}>
      Cancel
    </Button>
  );
}
