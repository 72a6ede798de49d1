import { Button } from '../../components/Button.tsx';
import { Textarea } from '../../components/Textarea.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import type { Problems } from './CorrectMinutes.tsx';
import { joinWithAbove, marksInWords, newItem, type ItemDraft } from './import-draft.ts';

type CorrectItemsProps = {
  readonly items: readonly ItemDraft[];
  readonly problems: Problems;
  readonly onChange: (items: readonly ItemDraft[]) => void;
};

/** The text of the file, item by item; its lines become notes, actions and decisions. */
export function CorrectItems({ items, problems, onChange }: CorrectItemsProps) {
  const replace = (index: number, part: Partial<ItemDraft>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...part } : item)));
  return (
    <section aria-labelledby="items-heading">
      <h2 className="nhsuk-heading-m" id="items-heading">
        Items
      </h2>
      <p>
        A line that starts with <strong>A:</strong> is an action, with <strong>D:</strong> a
        decision. Take the letter away, or put it in front of another line.
      </p>
      {items.map((item, index) => (
        <div className="ppg-import-item" key={item.key}>
          <h3 className="nhsuk-heading-s">Item {index + 1}</h3>
          <TextInput
            id={`corrected.items.${index}.title`}
            label="Title"
            error={problems[`corrected.items.${index}.title`]}
            value={item.title}
            onChange={(event) => replace(index, { title: event.target.value })}
          />
          <Textarea
            id={`corrected.items.${index}.notes`}
            label="What the minutes say"
            hint={marksInWords(item.notes) || undefined}
            error={problems[`corrected.items.${index}.notes`]}
            rows={rowsFor(item.notes)}
            value={item.notes}
            onChange={(event) => replace(index, { notes: event.target.value })}
          />
          <div className="nhsuk-button-group">
            {index > 0 && (
              <Button look="secondary" small onClick={() => onChange(joinWithAbove(items, index))}>
                Join with the item above
                <span className="nhsuk-u-visually-hidden">: {item.title}</span>
              </Button>
            )}
            <Button
              look="secondary"
              small
              onClick={() => onChange(items.filter((_, at) => at !== index))}
            >
              Take out<span className="nhsuk-u-visually-hidden">: {item.title}</span>
            </Button>
          </div>
        </div>
      ))}
      <Button look="secondary" small onClick={() => onChange([...items, newItem()])}>
        Add an item
      </Button>
    </section>
  );
}

/** Enough to read short notes whole; long ones scroll. */
const rowsFor = (notes: string) =>
  Math.min(12, Math.max(2, notes.split('\n').length + Math.floor(notes.length / 90)));
