import { useState } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ProposedItems } from './ProposedItems.tsx';

type StartAgendaProps = {
  readonly meeting: Meeting;
  /** Whether this is what the person came to do. */
  readonly first?: boolean;
  readonly onMade: () => void;
};

/** A whole agenda from a template, seen before it is made; what is there already stays. */
export function StartAgenda({ meeting, first = false, onMade }: StartAgendaProps) {
  const { id, version, kind } = meeting;
  const usual = kind === 'extraordinary' ? 'ordinary' : kind;
  const [template, setTemplate] = useState<string>(usual);
  const [left, setLeft] = useState<readonly number[]>([]);
  const build = useCommand('agenda.build');
  const templates = useOperation('agenda.templates', {});
  const proposed = useOperation(
    'agenda.propose',
    { meetingId: id, template },
    { keepPrevious: true },
  );
  const make = async () => {
    const made = await build.run({ meetingId: id, version, template, leaveBacklogIds: [...left] });
    if (made.ok) onMade();
  };
  return (
    <section aria-labelledby="start-agenda">
      <h2 className="nhsuk-heading-m" id="start-agenda">
        {first ? 'Start from a template' : 'Add the items of a template'}
      </h2>
      <FailureNotice failure={build.failure} />
      <Loaded query={templates}>
        {(answer) => (
          <Select
            id="agenda-template"
            label="Template"
            choices={answer.templates.map(({ key, name }) => ({
              value: key,
              label: capitalised(name),
            }))}
            value={template}
            onChange={(event) => setTemplate(event.target.value)}
          />
        )}
      </Loaded>
      <Loaded query={proposed}>
        {({ items }) => (
          <ProposedItems
            items={items}
            there={meeting.itemList}
            left={left}
            onLeave={(backlogId, leave) =>
              setLeft(leave ? [...left, backlogId] : left.filter((each) => each !== backlogId))
            }
          />
        )}
      </Loaded>
      <div className="ppg-buttons">
        <Button
          look={first ? 'main' : 'secondary'}
          busy={build.running}
          onClick={() => void make()}
        >
          {first ? 'Make this agenda' : 'Add what is missing'}
        </Button>
      </div>
    </section>
  );
}
