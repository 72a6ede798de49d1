import type { ReactNode } from 'react';
import { Button, type ButtonLook } from '../../components/Button.tsx';

type StartChoiceProps = {
  readonly heading: string;
  /** What it means, in a sentence or two. */
  readonly words: string;
  readonly button: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
};

/** One way to begin. */
export function StartChoice({
  heading,
  words,
  button,
  look,
  busy,
  onChoose,
  children,
}: StartChoiceProps) {
  return (
    <section className="ppg-choice">
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <p>{words}</p>
      <Button look={look} busy={busy} onClick={onChoose}>
        {button}
      </Button>
      {children}
    </section>
  );
}
