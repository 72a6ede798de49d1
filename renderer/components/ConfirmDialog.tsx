import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button, type ButtonLook } from './Button.tsx';

type ConfirmDialogProps = {
  readonly open: boolean;
  readonly heading: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly confirmLook?: ButtonLook;
  readonly cancelLabel?: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/**
 * A question before something that cannot be undone. A native dialog: the page behind it is out of
 * reach, Escape is "no", and the focus returns to where it was. The safe answer comes first and has
 * the focus, so that a hasty Enter throws nothing away.
 */
export function ConfirmDialog({
  open,
  heading,
  children,
  confirmLabel,
  confirmLook = 'warning',
  cancelLabel = 'Cancel',
  busy = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const headingId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      safe.current?.focus();
    }
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className="ppg-dialog"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 className="nhsuk-heading-m" id={headingId}>
        {heading}
      </h2>
      {open && children}
      <div className="ppg-buttons">
        <Button look="secondary" ref={safe} onClick={onCancel}>
          {cancelLabel}
        </Button>
        <Button look={confirmLook} busy={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}
