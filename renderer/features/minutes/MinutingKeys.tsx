const keys = [
  ['Enter', 'next line'],
  ['Ctrl+Enter', 'next item'],
  ['Ctrl+Shift+Enter', 'item before'],
  ['F2', 'who came'],
  ['F3', 'standard phrase'],
  ['F4', 'more about the item'],
  ['F7', 'check spelling'],
  ['F8', 'another item'],
  ['F11', 'large type for the room'],
  ['Ctrl+Z', 'undo'],
] as const;

/** The keys, in one line under the notes. */
export function MinutingKeys() {
  return (
    <div className="ppg-minuting__keys">
      <p>
        A line that starts with <strong>A:</strong> or <strong>AP:</strong> becomes an action, with{' '}
        <strong>D:</strong> or <strong>Agreed:</strong> a decision: “A: Sam to draft a poster by 15
        Jan”.
      </p>
      <ul>
        {keys.map(([key, words]) => (
          <li key={key}>
            <kbd>{key}</kbd> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
