import { Link } from 'react-router';
import { daysInWords } from '../../../../shared/engagement/in-words.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { ChooseSeveral } from '../../../components/ChooseSeveral.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { AddPart } from '../../../components/form/AddPart.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import { useCommand } from '../../../rpc/use-command.ts';
import { useOperation } from '../../../rpc/use-operation.ts';
import { CancelButton } from '../../improvements/CancelButton.tsx';
import { RowButton } from './RowButton.tsx';

type Of = { readonly worksheet: Worksheet };

/** The engagement activities that belong to a plan or change. */
export function ActivitiesPart({ worksheet }: Of) {
  const { id, version, activities } = worksheet;
  const rest = (without: number) =>
    activities.map((one) => one.id).filter((one) => one !== without);
  return (
    <section aria-labelledby="activities">
      <h2 className="nhsuk-heading-m" id="activities">
        Engagement activities
      </h2>
      {activities.length === 0 && <p className="ppg-quiet">None is linked yet.</p>}
      <ul className="nhsuk-list">
        {activities.map((one) => (
          <li key={one.id}>
            <Link to={`/engagement/${one.id}`}>{one.title}</Link>{' '}
            <span className="ppg-quiet">
              ({one.kind}, {daysInWords(one)}, {one.state})
            </span>{' '}
            <WhileWritable>
              <RowButton
                operation="worksheets.setActivities"
                input={{ id, version, activityIds: rest(one.id) }}
                label="Take away"
                of={one.title}
              />
            </WhileWritable>
          </li>
        ))}
      </ul>
      <AddPart label="Link activities" added="The activities are linked.">
        {(form) => <LinkActivities worksheet={worksheet} {...form} />}
      </AddPart>
    </section>
  );
}

type LinkProps = Of & { readonly onDone: () => void; readonly onCancel: () => void };

function LinkActivities({ worksheet: { id, version, activities }, onDone, onCancel }: LinkProps) {
  const link = useCommand('worksheets.setActivities');
  const all = useOperation('engagement.list', {}).data?.activities;
  const linked = activities.map((one) => one.id);
  const others = (all ?? []).filter((one) => !linked.includes(one.id));
  const choose = async (values: readonly string[]) => {
    const result = await link.run({ id, version, activityIds: [...linked, ...values.map(Number)] });
    if (result.ok) onDone();
  };
  return (
    <>
      <FailureNotice failure={link.failure} />
      {all && others.length === 0 && (
        <p>
          There is no other. Activities are <Link to="/engagement/new">added at Engagement</Link>.
        </p>
      )}
      {others.length > 0 && (
        <ChooseSeveral
          id="link-activities"
          label="Activities that belong to it"
          choices={others.map((one) => ({
            value: String(one.id),
            label: `${one.title}, ${daysInWords(one)}`,
          }))}
          submitLabel="Link these activities"
          busy={link.running}
          onChoose={(values) => void choose(values)}
        />
      )}
      <CancelButton onCancel={onCancel} />
    </>
  );
}
