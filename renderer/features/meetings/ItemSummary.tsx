import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { Tag } from '../../components/Tag.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { ActionList } from '../actions/ActionList.tsx';
import { DecisionText } from './DecisionText.tsx';
import { subjectTags } from './item-words.ts';
import { NotesText } from './NotesText.tsx';
import { movedIds } from './use-move-item.ts';

type ItemSummaryProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
};

/** One item of a meeting, for reading, with the way to write in it. */
export function ItemSummary({ meeting, item, last, onMove }: ItemSummaryProps) {
  const ids = movedIds(item.id);
  return (
    <li className="ppg-item">
      <div className="ppg-item__head">
        <h3 className="nhsuk-heading-s">
          <Link to={`/meetings/${meeting.id}/items/${item.id}`} id={ids.title}>
            {item.position}. {item.title}
          </Link>
        </h3>
        {!meeting.locked && !meeting.cancelled && (
          <WhileWritable>
            <span className="ppg-row-buttons">
              {item.position > 1 && (
                <Button small look="secondary" id={ids.up} onClick={() => onMove(-1)}>
                  Up<span className="nhsuk-u-visually-hidden">: {item.title}</span>
                </Button>
              )}
              {!last && (
                <Button small look="secondary" id={ids.down} onClick={() => onMove(1)}>
                  Down<span className="nhsuk-u-visually-hidden">: {item.title}</span>
                </Button>
              )}
            </span>
          </WhileWritable>
        )}
      </div>
      {item.about !== 'ordinary' && (
        <p>
          <Tag>{subjectTags[item.about]}</Tag>{' '}
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
