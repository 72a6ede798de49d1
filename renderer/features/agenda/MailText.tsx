import { useRef, useState } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { copyToClipboard } from '../../components/copy-to-clipboard.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Textarea } from '../../components/Textarea.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** The agenda as text, for pasting into an e-mail or a website. */
export function MailText({ meeting }: { readonly meeting: Meeting }) {
  const { id: meetingId, cancelled } = meeting;
  return (
    <Details summary={`The ${cancelled ? 'notice' : 'agenda'} as text, to paste into an e-mail`}>
      <Loaded query={useOperation('agenda.mail', { meetingId })}>
        {({ subject, text }) => (
          <>
            <p>
              <strong>Subject:</strong> {subject}
            </p>
            <CopiedText text={text} />
          </>
        )}
      </Loaded>
    </Details>
  );
}

function CopiedText({ text }: { readonly text: string }) {
  const area = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    const copied = copyToClipboard({ text });
    const field = area.current?.querySelector('textarea');
    if (!copied) {
      field?.focus();
      field?.select();
    }
    setSaid(
      copied
        ? 'Copied. Paste it into your e-mail.'
        : 'The text is selected. Press Ctrl and C to copy it.',
    );
  };
  return (
    <div ref={area}>
      <Textarea id="agenda-text" label="Text of the e-mail" rows={14} value={text} readOnly />
      <div className="ppg-buttons">
        <Button look="secondary" onClick={copy}>
          Copy the text
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
