import { useState, type ReactNode } from 'react';
import type { LineQuestion } from '../../../shared/minutes/kept-notes.ts';
import { Button } from '../../components/Button.tsx';
import { isNameKept, keepName } from './kept-names.ts';

type UnknownOwnerProps = {
  readonly id: number;
  readonly question: LineQuestion;
  readonly onKept: () => void;
  /** The form to choose somebody known instead. */
  readonly children: ReactNode;
};

/** Says that nobody there has the name of an owner; it stays as typed unless somebody is chosen. */
export function UnknownOwner({ id, question, onKept, children }: UnknownOwnerProps) {
  const [isKept, setIsKept] = useState(isNameKept(id, question.words));
  if (isKept) return null;
  return (
    <>
      {children}
      <Button
        look="secondary"
        small
        onClick={() => {
          keepName(id, question.words);
          setIsKept(true);
          onKept();
        }}
      >
        Keep “{question.said}”
      </Button>
    </>
  );
}
