import { memo, useEffect, useRef, type RefObject } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { AddMinutedItem } from './AddMinutedItem.tsx';
import type { Minuting } from './use-minuting.ts';

type MinutingAgendaProps = {
  readonly meeting: Meeting;
  readonly minuting: Minuting;
  /** The field for a new item, where Ctrl+Enter leads after the last one. */
  readonly addItem: RefObject<HTMLInputElement | null>;
};

/** The items in their order, with a mark where something is written; under them who is here. */
export function MinutingAgenda({ meeting, minuting, addItem }: MinutingAgendaProps) {
  const { itemList, attendance, locked } = meeting;
  const present = attendance.filter(({ state }) => state === 'present').length;
  return (
    <div className="ppg-minuting__agenda">
      <nav aria-label="Items of the meeting">
        <h2 className="nhsuk-heading-s">Items</h2>
        <ol className="ppg-minuting__items">
          {itemList.map((item) => (
            <li key={item.id}>
              <AgendaItem
                id={item.id}
                title={`${item.position}. ${item.title}`}
                hasNotes={item.notes.trim() !== ''}
                isCurrent={item.id === minuting.current}
                goTo={minuting.goTo}
              />
            </li>
          ))}
        </ol>
      </nav>
      {!locked && <AddMinutedItem meeting={meeting} field={addItem} onAdded={minuting.goTo} />}
      {!locked && (
        <Button look="secondary" small onClick={minuting.openAttendance}>
          Who came: {present} of {attendance.length}
          <span className="nhsuk-u-visually-hidden"> members present. Change</span>
        </Button>
      )}
    </div>
  );
}

type AgendaItemProps = {
  readonly id: number;
  readonly title: string;
  readonly hasNotes: boolean;
  readonly isCurrent: boolean;
  readonly goTo: (item: number) => void;
};

/** Drawn again only where it changes: each save would otherwise draw all of sixty items. */
const AgendaItem = memo(function AgendaItem(props: AgendaItemProps) {
  const { id, title, hasNotes, isCurrent, goTo } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  return (
    <button
      ref={button}
      type="button"
      className="ppg-minuting__item"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => goTo(id)}
    >
      <span>{title}</span>
      {hasNotes && (
        <span className="ppg-minuting__mark">
          <span aria-hidden="true">✓</span>
          <span className="nhsuk-u-visually-hidden">, has notes</span>
        </span>
      )}
    </button>
  );
});
