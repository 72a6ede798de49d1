import { Link } from 'react-router';
import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** The feedback that is discussed at an item, and a way to say so. */
export function ItemFeedback({ itemId }: { readonly itemId: number }) {
  const all = useOperation('feedback.choices', {}).data?.choices ?? [];
  const discuss = useCommand('feedback.discuss');
  const here = all.filter((one) => one.itemIds.includes(itemId));
  const others = all.filter((one) => !here.includes(one));
  const link = (id: number) => {
    const one = others.find((other) => other.id === id);
    if (!one) return;
    const itemIds = [...one.itemIds, itemId];
    void discuss.run({ id, version: one.version, itemIds });
  };
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="item-feedback">
      <h2 className="nhsuk-heading-m" id="item-feedback">
        Feedback discussed here
      </h2>
      <FailureNotice failure={discuss.failure} />
      {here.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {here.map((one) => (
            <li key={one.id}>
              <Link to={`/feedback/${one.id}`}>{one.title}</Link>{' '}
              <span className="ppg-quiet">({sourceInWords(one)})</span>
            </li>
          ))}
        </ul>
      )}
      <WhileWritable>
        {others.length > 0 && (
          <Select
            id="link-feedback"
            label="Feedback from the log that is discussed here"
            emptyLabel="Choose to add"
            choices={others.map((one) => ({
              value: String(one.id),
              label: `${one.title} (${sourceInWords(one)})`,
            }))}
            value=""
            onChange={(event) => link(Number(event.target.value))}
          />
        )}
      </WhileWritable>
    </section>
  );
}
