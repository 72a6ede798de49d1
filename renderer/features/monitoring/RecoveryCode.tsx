import { useUnsaved } from '../../app/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';

type RecoveryCodeProps = { readonly code: string; readonly onKept: () => void };

/** The one moment in which the recovery code can be written down. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  // Leaving without the code asks first, as with anything typed.
  useUnsaved(true);
  return (
    <WarningCallout heading="Write down this recovery code now">
      <p>
        If the passphrase is forgotten, this code is the only other way to open the file. It is
        shown this once. Print it or write it down, and keep it in the practice safe.
      </p>
      <p className="ppg-code">{code}</p>
      <div className="ppg-buttons">
        <Button look="secondary" onClick={() => window.print()}>
          Print this page
        </Button>
        <Button onClick={onKept}>I have kept the code safe</Button>
      </div>
    </WarningCallout>
  );
}
