import { hiddenHeading } from '../../../shared/bundle/index-paper.ts';
import { hashInFours } from '../../../shared/documents/trail-mark.ts';
import { FileButton } from '../../components/FileButton.tsx';
import { Panel } from '../../components/Panel.tsx';
import { count } from '../../components/plural.ts';
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
      <p className="ppg-mono">{hashInFours(made.fingerprint)}</p>
      <Lines heading="Look at these before you send it:" lines={made.toCheck} />
      <Lines heading="Left out of it:" lines={made.leftOut} />
      <Lines heading={`${hiddenHeading}:`} lines={made.hidden} />
      <FileButton path={made.path} does="show">
        Show it in its folder
      </FileButton>
    </Panel>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
