const keys = [
  ['P', 'present'],
  ['A', 'apologies'],
  ['B', 'absent'],
  ['↑ ↓', 'another member, changing nothing'],
  ['← →', 'choose'],
  ['L', 'came late'],
  ['E', 'left early'],
  ['Enter', 'after a time, the next member'],
  ['G', 'practice staff or a guest'],
] as const;

/** The keys for who came; while the meeting is on a time is mostly now. */
export function AttendanceKeys({ isOn }: { readonly isOn: boolean }) {
  return (
    <div className="ppg-minuting__keys">
      <p>
        P, A and B go on to the next member.{' '}
        {isOn
          ? 'L and E take the time now, which can be changed.'
          : 'After L and E type the time, as the meeting is not on now.'}
      </p>
      <ul aria-label="Keys">
        {keys.map(([key, words]) => (
          <li key={key}>
            <kbd>{key}</kbd> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
