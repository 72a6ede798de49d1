import { useEffect, useState } from 'react';
import { textSizes } from '../../shared/shell/text-sizes.ts';
import { callShell } from '../rpc/client.ts';

/** Smaller and larger text, in plain view on every page. */
export function TextSize() {
  const [percent, setPercent] = useState(100);

  useEffect(() => {
    void callShell('shell.about', {}).then((about) => {
      if (about.ok) setPercent(about.value.textSize);
    });
    return window.ppg.on('textSize', (told) => setPercent(told.percent));
  }, []);

  const to = (size: number | undefined) => {
    if (size === undefined) return;
    setPercent(size);
    void callShell('shell.setTextSize', { percent: size });
  };
  const smaller = textSizes.findLast((size) => size < percent);
  const larger = textSizes.find((size) => size > percent);

  return (
    <span className="ppg-text-size" role="group" aria-label="Text size">
      <button
        type="button"
        className="ppg-text-size__button"
        aria-disabled={smaller === undefined || undefined}
        onClick={() => to(smaller)}
      >
        A–<span className="nhsuk-u-visually-hidden"> smaller text</span>
      </button>
      <button
        type="button"
        className="ppg-text-size__button"
        aria-disabled={larger === undefined || undefined}
        onClick={() => to(larger)}
      >
        A+<span className="nhsuk-u-visually-hidden"> larger text</span>
      </button>
    </span>
  );
}
