import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import type { UnknownWord } from '../../../../shared/spelling/contract.ts';
import { placesOf } from '../../../../shared/spelling/words-of.ts';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { useJob } from '../../../rpc/use-job.ts';
import { replaceTyped } from '../phrases/replace-typed.ts';
import { useKey } from '../use-key.ts';
import { OneWord } from './OneWord.tsx';

type SpellingCheckProps = {
  readonly meetingId: number;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly active: boolean;
};

/** F7: the words of the notes that British English does not know, changed where they stand. */
export function SpellingCheck({ meetingId, field, active }: SpellingCheckProps) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const check = useJob('spelling.check', { refresh: false });
  const { run } = check;
  const [settled, setSettled] = useState<readonly string[]>();

  const start = useCallback(() => {
    // In sight at once, wherever the keys were: the first look into the dictionary takes a moment.
    flushSync(() => setSettled([]));
    heading.current?.focus();
    void run({ text: textIn(field), meetingId });
  }, [run, field, meetingId]);
  useKey('F7', start, active);

  const { answer, running } = check;
  useEffect(() => {
    // Not away from somebody who has gone on writing meanwhile.
    if (answer && document.activeElement !== field.current) heading.current?.focus();
  }, [answer, field]);

  const shown = settled !== undefined;
  const close = () => {
    setSettled(undefined);
    field.current?.focus();
  };
  useEffect(() => {
    if (!shown) return undefined;
    const element = part.current;
    const backToNotes = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setSettled(undefined);
      field.current?.focus();
    };
    element?.addEventListener('keydown', backToNotes);
    return () => element?.removeEventListener('keydown', backToNotes);
  }, [field, shown]);

  if (!shown) {
    return (
      <p>
        <Button look="secondary" small onClick={start}>
          Check spelling
        </Button>
      </p>
    );
  }
  const left = answer?.unknown.filter(({ word }) => !settled.includes(word)) ?? [];
  const settle = (word: string) => {
    setSettled([...settled, word]);
    heading.current?.focus();
  };
  const change = ({ word }: UnknownWord, to: string) => {
    if (field.current) changeEverywhere(field.current, word, to);
    settle(word);
  };
  return (
    <section aria-labelledby={id} className="ppg-spelling" ref={part}>
      <h3 className="nhsuk-heading-s" id={id} ref={heading} tabIndex={-1}>
        {running ? 'Checking the spelling …' : wordsLeft(left.length, answer?.count ?? 0)}
      </h3>
      <FailureNotice failure={check.failure} />
      <ul>
        {left.map((unknown) => (
          <OneWord
            key={unknown.word}
            unknown={unknown}
            onChange={(to) => change(unknown, to)}
            onSettled={() => settle(unknown.word)}
          />
        ))}
      </ul>
      <div className="ppg-buttons">
        <Button look="secondary" small onClick={start}>
          Check again
        </Button>
        <Button look="secondary" small onClick={close}>
          Back to the notes
        </Button>
        <Link to="/settings/own-words">Your own words</Link>
      </div>
    </section>
  );
}

function wordsLeft(left: number, found: number): string {
  if (found === 0) return 'No spelling mistakes were found.';
  if (left === 0) return 'All words are looked at.';
  return left === 1 ? '1 word to look at' : `${left} words to look at`;
}

/** From the last to the first, so that places before stay where they are. */
function changeEverywhere(notes: HTMLTextAreaElement, word: string, to: string): void {
  for (const place of placesOf(word, notes.value).toReversed()) {
    notes.setSelectionRange(place.from, place.to);
    replaceTyped(notes, to);
  }
}

const textIn = (field: SpellingCheckProps['field']): string => field.current?.value ?? '';
