import { useState } from 'react';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { ChooseSeveral } from '../../components/ChooseSeveral.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { count } from '../../components/plural.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** Once a sheet is up: of which answers patients have been told by it, said of all at once. */
export function TellSeveral({ year }: { readonly year: number }) {
  const [said, setSaid] = useState('');
  const waiting = useOperation('improvements.list', { year, show: 'waiting' }).data?.improvements;
  if (!waiting) return null;
  const toTell = waiting.filter(({ open }) => open.includes('tell'));
  return (
    <WhileWritable>
      <section aria-labelledby="tell-several">
        <h2 className="nhsuk-heading-m" id="tell-several">
          When patients have been told
        </h2>
        <p role="status" className="ppg-said">
          {said}
        </p>
        {toTell.length === 0 ? (
          <p className="ppg-quiet">No answer of this year waits for patients to be told.</p>
        ) : (
          <TellForm toTell={toTell} onSaid={setSaid} />
        )}
      </section>
    </WhileWritable>
  );
}

type TellFormProps = {
  readonly toTell: readonly Improvement[];
  readonly onSaid: (words: string) => void;
};

function TellForm({ toTell, onSaid }: TellFormProps) {
  const tell = useCommand('improvements.tell');
  const [how, setHow] = useState('');
  const [on, setOn] = useState<DateParts>(partsOf(today()));
  const save = async (ids: readonly string[]) => {
    onSaid('');
    const chosen = toTell.filter(({ id }) => ids.includes(String(id)));
    for (const [done, { id, version }] of chosen.entries()) {
      const result = await tell.run({ id, version, on: dateIn(on) ?? '', how });
      if (!result.ok)
        return onSaid(done === 0 ? '' : `${count(done, 'answer')} recorded before that.`);
    }
    return onSaid(`Recorded for ${count(chosen.length, 'answer')}.`);
  };
  const problems = tell.failure?.fields ?? {};
  const isAtField = 'how' in problems || 'on' in problems;
  return (
    <>
      {!isAtField && <FailureNotice failure={tell.failure} />}
      <TextInput
        id="told-how"
        label="How patients were told"
        hint="For example, poster in the waiting room, newsletter, website."
        value={how}
        onChange={(event) => setHow(event.target.value)}
        error={problems['how']}
      />
      <DateInput id="told-on" label="When" value={on} onChange={setOn} error={problems['on']} />
      <ChooseSeveral
        key={toTell.length}
        id="told-of"
        label="Of which answers"
        choices={toTell.map(({ id, text }) => ({ value: String(id), label: text }))}
        submitLabel="Record that patients were told"
        busy={tell.running}
        onChoose={(ids) => void save(ids)}
      />
    </>
  );
}
