import { Button } from '../../components/Button.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { useOpening } from './opening.ts';

/** The records opened lately on this computer, one press away. */
export function RecentFiles() {
  const files = useOperation('record.recent', {}).data?.files ?? [];
  const forget = useJob('record.forget');
  const { open, busy } = useOpening();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 className="nhsuk-heading-m" id="recent">
        Recent records
      </h2>
      <ul className="nhsuk-list ppg-recent">
        {files.map((file) => (
          <li key={file.path} className="ppg-recent__file">
            <span className="ppg-recent__name">
              <strong>{file.name}</strong>
              <span className="ppg-quiet">{file.folder}</span>
              {!file.exists && <span>Not found there now. It may be on a drive that is away.</span>}
            </span>
            <span className="ppg-recent__buttons">
              <Button
                small
                look={file.exists ? 'main' : 'secondary'}
                busy={busy}
                onClick={() => void open({ path: file.path })}
              >
                Open<span className="nhsuk-u-visually-hidden"> {file.name}</span>
              </Button>
              {!file.exists && (
                <Button small look="secondary" onClick={() => void forget.run({ path: file.path })}>
                  Take off this list
                  <span className="nhsuk-u-visually-hidden">: {file.name}</span>
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
