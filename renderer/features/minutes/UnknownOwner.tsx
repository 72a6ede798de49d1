import { useState, type ReactNode } from 'react';
import type { LineQuestion } from '../../../shared/minutes/kept-notes.ts';
import { Button } from '../../components/Button.tsx';

/** Names that somebody chose to keep, while the application is open: the remark is made once. */
const kept = new Set<string>();

type UnknownOwnerProps = {
  readonly id: number;
  readonly question: LineQuestion;
  readonly onKept: () => void;
  /** The form to choose somebody known instead. */
  readonly children: ReactNode;
};

/** Says that nobody there has the name of an owner; it stays as typed unless somebody is chosen. */
export function UnknownOwner({ id, question, onKept, children }: UnknownOwnerProps) {
  const key = `${id} ${question.said}`;
  const [isKept, setIsKept] = useState(kept.has(key));
  if (isKept) return null;
  return (
    <>
      {children}
      <Button
        look="secondary"
        small
        onClick={() => {
          kept.add(key);
          setIsKept(true);
          onKept();
        }}
      >
        Keep “{question.said}”
      </Button>
    </>
  );
}
