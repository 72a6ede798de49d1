import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { callShell } from '../../rpc/client.ts';
import type { WrittenDocument } from './use-document.ts';

/** What was written and where, what a public copy left out, and the way to it. */
export function WrittenNotice({ written }: { readonly written: WrittenDocument | undefined }) {
  if (!written) return null;
  return (
    <Panel heading={`${written.title} has been written`} key={written.path}>
      <p className="ppg-place">{written.path}</p>
      {written.leftOut.length > 0 && (
        <>
          <p>Left out of this public copy. Please check it before you publish it:</p>
          <ul>
            {written.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {written.advice !== '' && <p>{written.advice}</p>}
      <div className="ppg-buttons">
        {!written.path.endsWith('.html') && (
          <Button
            look="secondary"
            small
            onClick={() => void callShell('shell.openDocument', { path: written.path })}
          >
            Open it
          </Button>
        )}
        <Button
          look="secondary"
          small
          onClick={() => void callShell('shell.showInFolder', { path: written.path })}
        >
          Show it in its folder
        </Button>
      </div>
    </Panel>
  );
}
