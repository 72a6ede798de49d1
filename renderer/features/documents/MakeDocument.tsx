import { Button, type ButtonLook } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { useDocument, type DocumentJobName } from './use-document.ts';
import { WrittenNotice } from './WrittenNotice.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';

type MakeDocumentProps<N extends DocumentJobName> = {
  readonly operation: N;
  readonly input: Omit<InputOf<N>, 'path' | 'folder'>;
  /** The words of the button: "Make the evidence report". */
  readonly label: string;
  readonly look?: ButtonLook;
};

/** One button that makes a Word document where the person says, and then leads to it. */
export function MakeDocument<N extends DocumentJobName>({
  operation,
  input,
  label,
  look = 'secondary',
}: MakeDocumentProps<N>) {
  const document = useDocument(operation);
  // Each document is entered in the register and the trail.
  if (useReadOnly()) return null;
  return (
    <div className="ppg-make">
      <Button look={look} busy={document.running} onClick={() => void document.make(input)}>
        {label}
      </Button>
      <FailureNotice failure={document.failure} />
      <ProgressStatus
        running={document.running}
        progress={document.progress}
        onCancel={document.cancel}
        label="Writing the document"
      />
      <WrittenNotice written={document.written} />
    </div>
  );
}
