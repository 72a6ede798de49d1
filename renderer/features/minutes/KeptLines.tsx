import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { KeptAction, KeptDecision, KeptNotes } from '../../../shared/minutes/kept-notes.ts';
import { actionInWords, decisionInWords } from './kept-words.ts';
import { LooseLine } from './LooseLine.tsx';
import { fromMinuting, type MinutingPlace } from './minuting-place.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { QuotedLine } from './QuotedLine.tsx';
import { SettleAction } from './SettleAction.tsx';

type KeptLinesProps = {
  readonly meeting: Meeting;
  readonly keeper: NotesKeeper;
  readonly kept: KeptNotes;
  readonly onSettled: () => void;
};

/** What became of the lines A: and D:, in their order, with what only a person can say. */
export function KeptLines({ meeting, keeper, kept, onSettled }: KeptLinesProps) {
  const { actions, decisions, loose, waiting, itemId } = kept;
  const quoted = meeting.locked ? [] : kept.quoted;
  if ([actions, decisions, loose, waiting, quoted].every(({ length }) => length === 0)) return null;
  const place = { meetingId: meeting.id, itemId };
  const lines = [
    ...actions.map((action) => ({
      key: action.key,
      line: action.line,
      words: (
        <ActionLine
          action={action}
          meeting={meeting}
          place={place}
          settle={<SettleAction {...{ action, meeting, keeper, onSettled }} />}
        />
      ),
    })),
    ...decisions.map((decision) => ({
      key: decision.key,
      line: decision.line,
      words: <DecisionLine decision={decision} to={`/meetings/${meeting.id}/items/${itemId}`} />,
    })),
    ...waiting.map(({ line, words }) => ({
      key: `waiting ${line}`,
      line,
      words: <p>{words}</p>,
    })),
    ...quoted.map((one) => ({
      key: `quoted ${one.line}`,
      line: one.line,
      words: <QuotedLine {...one} place={place} />,
    })),
  ].toSorted((a, b) => a.line - b.line);
  return (
    <ul className="ppg-kept" aria-label="Actions and decisions in these notes">
      {lines.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
      {loose.map((entry) => (
        <li key={`${entry.kind} ${entry.id}`}>
          <LooseLine entry={entry} keeper={keeper} onSettled={onSettled} />
        </li>
      ))}
    </ul>
  );
}

type ActionLineProps = {
  readonly action: KeptAction;
  readonly meeting: Meeting;
  readonly place: MinutingPlace;
  readonly settle: React.ReactNode;
};

function ActionLine({ action, meeting, place, settle }: ActionLineProps) {
  return (
    <>
      <p>
        <Link to={`/actions/${action.id}`} state={fromMinuting(place)}>
          {actionInWords(action)}
        </Link>{' '}
        <span className="ppg-quiet">{action.text}</span>
      </p>
      {!meeting.locked && settle}
    </>
  );
}

function DecisionLine({ decision, to }: { readonly decision: KeptDecision; readonly to: string }) {
  return (
    <>
      <p>
        <Link to={to}>{decisionInWords(decision)}</Link>{' '}
        <span className="ppg-quiet">{decision.text}</span>
      </p>
      {decision.how !== '' && <p>{decision.how}.</p>}
      {decision.questions.map(({ words }) => (
        <p key={words}>
          {words} <span className="ppg-quiet">Say it in the line, or leave it open.</span>
        </p>
      ))}
    </>
  );
}
