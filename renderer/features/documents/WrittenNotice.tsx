import { FileButton } from '../../components/FileButton.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { WrittenDocument } from './use-document.ts';

/** What was written and where, what a public copy left out, and the way to it. */
export function WrittenNotice({ written }: { readonly written: WrittenDocument | undefined }) {
  if (!written) return null;
  return (
    <Panel heading={`${written.title} has been written`} key={written.path}>
      <p className="ppg-place">{written.path}</p>
      {written.leftOut.length > 0 && (
        <>
          <p>Left out of this copy. Please check it before it goes out:</p>
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
          <FileButton path={written.path} does="open">
            Open it
          </FileButton>
        )}
        <FileButton path={written.path} does="show">
          Show it in its folder
        </FileButton>
      </div>
    </Panel>
  );
}
