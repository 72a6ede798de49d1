import { useRef, useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ChecklistLine } from '../../../shared/minutes/life.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { OperationForm } from '../../components/form/use-operation-form.ts';
import { call } from '../../rpc/client.ts';

type Asking = {
  readonly meetingId: number;
  /** "Issue all the same". */
  readonly label: string;
};

/**
 * A form about minutes that asks once more while something they need is open, and never refuses:
 * the group may know why. What was asked once is not asked again while it is the same.
 */
export function useAskIfOpen<V extends FieldValues>(
  form: OperationForm<V>,
  { meetingId, label }: Asking,
): { readonly form: OperationForm<V>; readonly question: ReactNode } {
  const [open, setOpen] = useState<readonly ChecklistLine[]>([]);
  const answered = useRef('');
  const [looking, setLooking] = useState(false);
  const submit = async () => {
    if (looking || form.saving) return;
    setLooking(true);
    const asked = await call('minutes.checklist', { meetingId });
    setLooking(false);
    const needed = asked.ok ? asked.value.lines.filter(({ isNeeded }) => isNeeded) : [];
    if (needed.length === 0 || said(needed) === answered.current) form.submit();
    else setOpen(needed);
  };
  return {
    form: { ...form, saving: form.saving || looking, submit: () => void submit() },
    question: (
      <ConfirmDialog
        open={open.length > 0}
        heading={`${label}?`}
        confirmLabel={label}
        confirmLook="secondary"
        cancelLabel="Go back"
        onConfirm={() => {
          answered.current = said(open);
          setOpen([]);
          form.submit();
        }}
        onCancel={() => setOpen([])}
      >
        <p>{open.length === 1 ? 'This is still open:' : `These ${open.length} points are open:`}</p>
        <ul>
          {open.slice(0, mostNamed).map(({ words }, index) => (
            // The same words may be said of several lines.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{words}</li>
          ))}
          {open.length > mostNamed && <li>and {open.length - mostNamed} more</li>}
        </ul>
        <p>Nothing stands in the way. You find the places under “What is missing”.</p>
      </ConfirmDialog>
    ),
  };
}

/** More would push the answers out of sight. */
const mostNamed = 8;

const said = (lines: readonly ChecklistLine[]) => lines.map(({ words }) => words).join('\n');
