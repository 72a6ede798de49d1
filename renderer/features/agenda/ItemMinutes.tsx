import { useState } from 'react';
import type { Item } from '../../../shared/meetings/item.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import { count } from '../../components/plural.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { useUnsaved } from '../../app/unsaved.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useLatestChoice } from '../../rpc/use-latest-choice.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { factsOf } from './item-facts.ts';

type ItemMinutesProps = { readonly item: Item; readonly fixed: boolean };

/** How long an item may take; saved when the field is left or Enter is pressed. */
export function ItemMinutes({ item, fixed }: ItemMinutesProps) {
  const save = useCommand('meetings.saveItemFacts');
  const { plannedMinutes, version } = item;
  const [, choose] = useLatestChoice({ value: plannedMinutes, version }, (minutes, now) =>
    save.run({ ...factsOf(item), version: now, plannedMinutes: minutes }),
  );
  const [typed, setTyped] = useState<string>();
  const [seen, setSeen] = useState(plannedMinutes);
  if (seen !== plannedMinutes) {
    // The same field goes on: one made anew would lose the focus and what is typed next.
    setSeen(plannedMinutes);
    if (typed !== undefined && typedNumber(typed) === plannedMinutes) setTyped(undefined);
  }
  const readOnly = useReadOnly();
  const changed = typed !== undefined && typedNumber(typed) !== plannedMinutes;
  useUnsaved(changed && !save.running);
  if (fixed || readOnly) {
    return item.plannedMinutes === null ? null : (
      <span>{count(item.plannedMinutes, 'minute')}</span>
    );
  }
  const keep = () => {
    if (typed === undefined) return;
    choose(typedNumber(typed));
    if (!changed) setTyped(undefined);
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
        value={typed ?? numberText(plannedMinutes)}
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
