import { useRef, useState } from 'react';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { AddWord } from './AddWord.tsx';

/** The words that the spelling check of this record takes for right, to add to and to take out of. */
export function OwnWordsPage() {
  return (
    <Page
      title="Own words for spelling"
      before={<BackLink to="/settings">Settings</BackLink>}
      lead="The spelling check leaves these words alone, whatever their capitals. Names of members and of people at a meeting are known without being listed here."
    >
      <Loaded query={useOperation('spelling.words', {})}>
        {({ words }) => <OwnWords words={words} />}
      </Loaded>
      <HistoryLink of="own words" />
    </Page>
  );
}

function OwnWords({ words }: { readonly words: readonly string[] }) {
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const remove = useCommand('spelling.removeWord');
  const takeOut = async (word: string) => {
    if (!(await remove.run({ word })).ok) return;
    setSaid(`“${word}” was taken out. The spelling check will name it again.`);
    // The button that was pressed has gone with its word.
    status.current?.focus();
  };
  return (
    <>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <FailureNotice failure={remove.failure} />
      {words.length === 0 ? (
        <EmptyState>
          No own words yet. Add one here, or press F7 in the minutes and keep a word that is right.
        </EmptyState>
      ) : (
        <ul className="ppg-word-list" aria-label="Own words">
          {words.map((word) => (
            <li key={word}>
              <span>{word}</span>
              <WhileWritable>
                <Button
                  look="secondary"
                  small
                  busy={remove.running}
                  onClick={() => void takeOut(word)}
                >
                  Take out<span className="nhsuk-u-visually-hidden">: {word}</span>
                </Button>
              </WhileWritable>
            </li>
          ))}
        </ul>
      )}
      <WhileWritable>
        <AddWord onAdded={(word) => setSaid(`“${word}” is one of the own words now.`)} />
      </WhileWritable>
    </>
  );
}
