import { useState } from 'react';
import type { Item } from '../../../shared/meetings/item.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import { count } from '../../components/plural.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { useUnsaved } from '../../app/unsaved.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { factsOf } from './item-facts.ts';

type ItemMinutesProps = { readonly item: Item; readonly fixed: boolean };

/** How long an item may take; saved when the field is left or Enter is pressed. */
export function ItemMinutes({ item, fixed }: ItemMinutesProps) {
  const save = useCommand('meetings.saveItemFacts');
  const [typed, setTyped] = useState(numberText(item.plannedMinutes));
  const readOnly = useReadOnly();
  const changed = typedNumber(typed) !== item.plannedMinutes;
  useUnsaved(changed && !save.running);
  if (fixed || readOnly) {
    return item.plannedMinutes === null ? null : (
      <span>{count(item.plannedMinutes, 'minute')}</span>
    );
  }
  const keep = () => {
    if (!changed || save.running) return;
    void save.run({ ...factsOf(item), plannedMinutes: typedNumber(typed) });
  };
  const problem = save.failure?.fields?.['plannedMinutes'];
  return (
    <span className="ppg-agenda__minutes">
      {problem === undefined && <FailureNotice failure={save.failure} />}
      <TextInput
        id={`agenda-${item.id}-minutes`}
        label={`Minutes for ${item.title}`}
        width={3}
        inputMode="numeric"
        after={<span aria-hidden="true">min</span>}
        value={typed}
        error={problem}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </span>
  );
}
