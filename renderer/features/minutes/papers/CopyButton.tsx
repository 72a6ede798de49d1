import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { copyToClipboard, type CopiedForms } from '../../../components/copy-to-clipboard.ts';

type CopyButtonProps = {
  readonly label: string;
  readonly forms: CopiedForms;
};

/** Copies minutes as text and as HTML, and says so. */
export function CopyButton({ label, forms }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    setSaid(
      copyToClipboard(forms)
        ? 'Copied. Paste it into an e-mail or the editor of your website.'
        : 'It could not be copied. Make the text file instead.',
    );
  return (
    <div className="ppg-make">
      <Button look="secondary" onClick={copy}>
        {label}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
