import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { Tag } from '../../components/Tag.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { ActionList } from '../actions/ActionList.tsx';
import { DecisionText } from './DecisionText.tsx';
import { NotesText } from './NotesText.tsx';

type ItemSummaryProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly last: boolean;
};

/** One item of a meeting, for reading, with the way to write in it. */
export function ItemSummary({ meeting, item, last }: ItemSummaryProps) {
  const move = useCommand('meetings.moveItem');
  const moveTo = (position: number) =>
    void move.run({ id: item.id, version: item.version, position });
  return (
    <li className="ppg-item">
      <div className="ppg-item__head">
        <h3 className="nhsuk-heading-s">
          <Link to={`/meetings/${meeting.id}/items/${item.id}`}>
            {item.position}. {item.title}
          </Link>
        </h3>
        <WhileWritable>
          <span className="ppg-row-buttons">
            {item.position > 1 && (
              <Button small look="secondary" onClick={() => moveTo(item.position - 1)}>
                Up<span className="nhsuk-u-visually-hidden">: {item.title}</span>
              </Button>
            )}
            {!last && (
              <Button small look="secondary" onClick={() => moveTo(item.position + 1)}>
                Down<span className="nhsuk-u-visually-hidden">: {item.title}</span>
              </Button>
            )}
          </span>
        </WhileWritable>
      </div>
      {item.about !== 'ordinary' && (
        <p>
          <Tag>{capitalised(item.about)}</Tag>{' '}
          {item.feedbackSource && <span className="ppg-quiet">{item.feedbackSource}</span>}
        </p>
      )}
      <NotesText notes={item.notes} />
      {item.decisions.map((decision) => (
        <DecisionText key={decision.id} decision={decision} />
      ))}
      {item.actions.length > 0 && <ActionList actions={item.actions} />}
    </li>
  );
}
