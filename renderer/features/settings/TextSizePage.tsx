import { useEffect, useState } from 'react';
import { textSizes } from '../../../shared/shell/text-sizes.ts';
import { Page } from '../../components/Page.tsx';
import { Radios } from '../../components/Radios.tsx';
import { callShell } from '../../rpc/client.ts';
import { backToSettings } from './back-to-settings.tsx';

const words: Readonly<Record<number, string>> = { 100: 'Ordinary', 200: 'Twice as large' };

/** The size of the text, seen at once and remembered. */
export function TextSizePage() {
  const [percent, setPercent] = useState<number>();

  useEffect(() => {
    void callShell('shell.about', {}).then((about) => {
      if (about.ok) setPercent(about.value.textSize);
    });
    return window.ppg.on('textSize', (told) => setPercent(told.percent));
  }, []);

  return (
    <Page title="Text size" before={backToSettings}>
      <Radios
        id="text-size"
        name="text-size"
        label="How large should the text be?"
        hint="It changes as you choose. Ctrl and +, and Ctrl and –, do the same on any page."
        choices={textSizes.map((size) => ({
          value: String(size),
          label: words[size] ? `${size}% (${words[size].toLowerCase()})` : `${size}%`,
        }))}
        value={String(percent ?? '')}
        onChange={(event) => {
          const size = Number(event.target.value);
          setPercent(size);
          void callShell('shell.setTextSize', { percent: size });
        }}
      />
    </Page>
  );
}
