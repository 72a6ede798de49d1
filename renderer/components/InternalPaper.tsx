/** The line that a print of exact figures begins with; the foot of each sheet says it too. */
export function InternalPaper() {
  return (
    <p className="ppg-internal">
      <strong>Internal: exact figures, not for publication.</strong>
    </p>
  );
}
