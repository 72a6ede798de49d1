import { useEffect, useId, useRef } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { AttendanceProblems } from '../meetings/AttendanceProblems.tsx';
import { AttendanceRows } from '../meetings/AttendanceRows.tsx';
import { InAttendanceRows } from '../meetings/InAttendanceRows.tsx';
import { useWhoLed, WhoLed } from './WhoLed.tsx';
import { useAttendance } from '../meetings/use-attendance.ts';
import { useLeaving } from './use-leaving.ts';

/** A pause after which what was pressed is saved. */
const pauseMs = 600;
/** A pause after which it is tried again, where it could not be saved at all. */
const retryMs = 5000;

type AttendanceDialogProps = { readonly meeting: Meeting; readonly onClose: () => void };

/** Who came, over the notes: F2 or Escape saves and goes back to the cursor. */
export function AttendanceDialog({ meeting, onClose }: AttendanceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const attendance = useAttendance(meeting);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element?.open) element?.showModal();
    element?.querySelector<HTMLElement>('.ppg-segments button[tabindex="0"]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  // The quorum is said anew after each key, and nothing is lost when the power goes.
  const { changed, saveInPassing, running, unsaved, isHeldUp } = attendance;
  const latest = useRef(saveInPassing);
  useEffect(() => {
    latest.current = saveInPassing;
  });
  useEffect(() => {
    // What was pressed while the last save was under way is saved after it.
    if (changed === '' || running) return;
    const timer = setTimeout(() => void latest.current(), isHeldUp ? retryMs : pauseMs);
    return () => clearTimeout(timer);
  }, [changed, running, isHeldUp]);

  const led = useWhoLed(meeting);
  const parts = [
    { unsaved, saving: running, save: attendance.save },
    { unsaved: led.unsaved, saving: led.saving, save: led.save },
  ];
  const { leaving, leave } = useLeaving(parts, onClose);
  return (
    <dialog
      ref={dialog}
      className="ppg-dialog ppg-dialog--wide"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'F2') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <h2 className="nhsuk-heading-m" id={headingId}>
        Who came
      </h2>
      <p>F2 or Escape saves and goes back to the notes.</p>
      <p>
        {unsaved && 'The quorum is worked out when this is saved.'}
        <strong role="status">{unsaved ? '' : meeting.quorum.words}</strong>
      </p>
      <AttendanceProblems attendance={attendance} />
      <AttendanceRows
        meeting={meeting}
        attendance={attendance}
        onTimeLeft={() => setTimeout(() => void latest.current())}
      />
      <InAttendanceRows
        meetingId={meeting.id}
        people={attendance.people}
        problems={attendance.problems}
        onChange={attendance.setPeople}
      />
      <WhoLed meeting={meeting} form={led} />
      <div className="ppg-buttons">
        <Button busy={leaving} onClick={leave}>
          Save and go back to the notes
        </Button>
        {attendance.failure && (
          <Button look="secondary" onClick={onClose}>
            Go back without saving
          </Button>
        )}
      </div>
    </dialog>
  );
}
