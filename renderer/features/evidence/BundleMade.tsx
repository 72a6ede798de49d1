import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { count } from '../../components/plural.ts';
import { callShell } from '../../rpc/client.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

/** Where the bundle is, and what to tell its reader by another way. */
export function BundleMade({ made }: { readonly made: AnswerOf<'bundle.make'> }) {
  return (
    <Panel heading={`The bundle of ${count(made.files, 'file')} is made`} key={made.path}>
      <p className="ppg-place">{made.path}</p>
      <p>
        Its reader opens verify.html in it and compares this fingerprint, which you tell them in
        another way than with the bundle, such as by telephone. It is kept in the trail of the
        record too.
      </p>
      <p className="ppg-path">{made.fingerprint}</p>
      {made.leftOut.length > 0 && (
        <>
          <p>Left out of it:</p>
          <ul>
            {made.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Button
        look="secondary"
        small
        onClick={() => void callShell('shell.showInFolder', { path: made.path })}
      >
        Show it in its folder
      </Button>
    </Panel>
  );
}
