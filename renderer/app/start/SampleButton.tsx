import { FailureNotice } from '../../components/FailureNotice.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { useOpening } from './opening.ts';
import { StartChoice } from './StartChoice.tsx';

/** Makes the sample practice and opens it. */
export function SampleButton({ folder }: { readonly folder: string }) {
  const sample = useJob('sample.make');
  const { take } = useOpening();

  const explore = async () => {
    const made = await sample.run({ folder });
    if (!made.ok) return;
    await take(
      { outcome: 'opened' },
      `This is a made-up practice. Its equality monitoring file opens with the passphrase: ${made.value.monitoringPassphrase}`,
    );
  };

  return (
    <StartChoice
      heading="Explore the sample practice"
      words="A made-up group with a year of meetings, to try things out. Nothing you do there touches your own record."
      button="Open the sample"
      look="secondary"
      busy={sample.running}
      onChoose={() => void explore()}
    >
      <FailureNotice failure={sample.failure} />
      <ProgressStatus
        running={sample.running}
        progress={sample.progress}
        onCancel={sample.cancel}
        label="Making the sample practice"
      />
    </StartChoice>
  );
}
