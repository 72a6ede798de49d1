import { formatDay } from '../../../shared/dates/format-day.ts';
import type { SignOff } from '../../../shared/year-close/sign-off.ts';

type Line = { readonly reference: string; readonly on: string; readonly said: string };

/** What was signed and what the record shows now, the lines of one day and duty beside each other. */
export function ChangedSince({ one: { gone, added } }: { readonly one: SignOff }) {
  const lines: Line[] = [
    ...gone.map(({ reference, on, text }) => ({
      reference,
      on,
      said:
        text === undefined
          ? 'a line that was signed was changed or taken away'
          : `was signed, and is no longer there in these words: ${text}`,
    })),
    ...added.map(({ reference, on, text }) => ({
      reference,
      on,
      said: `is there now, and was not signed: ${text}`,
    })),
  ].toSorted((a, b) => `${a.on} ${a.reference}`.localeCompare(`${b.on} ${b.reference}`));
  return (
    <ul className="nhsuk-list ppg-long-words">
      {lines.map(({ reference, on, said }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
        <li key={at}>
          {formatDay(on)}, {reference}: {said}
        </li>
      ))}
    </ul>
  );
}
