import type { Progress } from '../../shared/rpc/operation.ts';
import { Button } from './Button.tsx';

type ProgressStatusProps = {
  readonly running: boolean;
  readonly progress: Progress | undefined;
  readonly onCancel?: (() => void) | undefined;
  /** What is being done, until the work says so itself. */
  readonly label: string;
};

/** How far long work has come, told to a screen reader too, with a way to stop it. */
export function ProgressStatus({ running, progress, onCancel, label }: ProgressStatusProps) {
  return (
    <div className="ppg-progress">
      <p role="status">{running && sentence(progress, label)}</p>
      {running && (
        <>
          <progress
            aria-label={label}
            {...(progress?.total ? { max: progress.total, value: progress.done } : {})}
          />
          {onCancel && (
            <Button look="secondary" small onClick={onCancel}>
              Stop
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Tens of per cent are enough: a screen reader reads each change aloud. */
function sentence(progress: Progress | undefined, label: string): string {
  if (!progress) return `${label} …`;
  if (!progress.total) return `${progress.label} …`;
  const tenth = Math.floor((progress.done / progress.total) * 10) * 10;
  return `${progress.label}: ${tenth}%`;
}
