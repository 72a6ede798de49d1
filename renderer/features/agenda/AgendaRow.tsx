import { askedByWithin } from '../../../shared/agenda/asked-by.ts';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { movedIds } from '../meetings/use-move-item.ts';
import { ItemMinutes } from './ItemMinutes.tsx';

type AgendaRowProps = {
  readonly meetingId: number;
  readonly item: Item;
  readonly start: string | null;
  readonly last: boolean;
  /** Nothing can be changed any more. */
  readonly fixed: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

/** One item of the agenda: when, how long, who asked, and its place in the order. */
export function AgendaRow({
  meetingId,
  item,
  start,
  last,
  fixed,
  onMove,
  onRemove,
}: AgendaRowProps) {
  const { id, position, title, askedBy, isPrivate, agendaWords } = item;
  const ids = movedIds(id);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? steps[event.key] : undefined;
    if (step === undefined || fixed) return;
    event.preventDefault();
    onMove(step);
  };
  const about = [
    askedBy === '' ? '' : `asked for by ${askedByWithin(askedBy)}`,
    isPrivate ? 'private: only its number is printed' : '',
  ].filter((words) => words !== '');
  return (
    // The keys work on whatever of the item has the focus; each does something by itself too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="ppg-item ppg-agenda" onKeyDown={onKeyDown}>
      <div className="ppg-item__head">
        <h3 className="nhsuk-heading-s ppg-agenda__title">
          {start !== null && (
            <span className="ppg-quiet ppg-agenda__time">{formatTime(start)}</span>
          )}
          <Link to={`/meetings/${meetingId}/agenda/${id}`} id={ids.title}>
            {position}. {title}
          </Link>
        </h3>
        <ItemMinutes item={item} fixed={fixed} />
        {!fixed && (
          <WhileWritable>
            <span className="ppg-row-buttons">
              {position > 1 && (
                <Button small look="secondary" id={ids.up} onClick={() => onMove(-1)}>
                  Up<span className="nhsuk-u-visually-hidden">: {title}</span>
                </Button>
              )}
              {!last && (
                <Button small look="secondary" id={ids.down} onClick={() => onMove(1)}>
                  Down<span className="nhsuk-u-visually-hidden">: {title}</span>
                </Button>
              )}
              <Button small look="secondary" onClick={onRemove}>
                Take off<span className="nhsuk-u-visually-hidden">: {title}</span>
              </Button>
            </span>
          </WhileWritable>
        )}
      </div>
      {about.length > 0 && <p className="ppg-quiet">{about.join(', ')}</p>}
      <Words lines={agendaWords.split('\n').filter((line) => line.trim() !== '')} />
    </li>
  );
}

/** One line reads as a sentence; several, such as open actions, as a list. */
function Words({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length < 2) return lines.map((line) => <p key={line}>{line}</p>);
  return (
    <ul className="ppg-word-lines">
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same line may be typed twice
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };
