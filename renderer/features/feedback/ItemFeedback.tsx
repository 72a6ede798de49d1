import { useState } from 'react';
import { Link } from 'react-router';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import { ChooseSeveral } from '../../components/ChooseSeveral.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { count } from '../../components/plural.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { feedbackChoicesOf } from './feedback-choices.ts';

type FeedbackChoice = AnswerOf<'feedback.choices'>['choices'][number];

type ItemFeedbackProps = { readonly itemId: number; readonly heldOn: IsoDate };

/** The feedback that is discussed at an item, and a way to say so of several pieces at once. */
export function ItemFeedback({ itemId, heldOn }: ItemFeedbackProps) {
  const all = useOperation('feedback.choices', {}).data?.choices ?? [];
  const here = all.filter((one) => one.itemIds.includes(itemId));
  const others = all.filter((one) => !here.includes(one) && one.receivedOn <= heldOn);
  if (here.length + others.length === 0) return null;
  return (
    <section aria-labelledby="item-feedback">
      <h2 className="nhsuk-heading-m" id="item-feedback">
        Feedback discussed here
      </h2>
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
        <AddFeedback itemId={itemId} others={others} />
      </WhileWritable>
    </section>
  );
}

type AddFeedbackProps = { readonly itemId: number; readonly others: readonly FeedbackChoice[] };

/** What nobody discussed yet comes first: it is what a meeting is for. */
function AddFeedback({ itemId, others }: AddFeedbackProps) {
  const discuss = useCommand('feedback.discuss');
  const [said, setSaid] = useState('');
  if (others.length === 0) return <p role="status">{said}</p>;
  const waiting = others.filter((one) => one.itemIds.length === 0);
  const choose = async (ids: readonly string[]) => {
    setSaid('');
    for (const [done, { id, version, itemIds }] of others
      .filter((one) => ids.includes(String(one.id)))
      .entries()) {
      const result = await discuss.run({ id, version, itemIds: [...itemIds, itemId] });
      if (!result.ok)
        return setSaid(done === 0 ? '' : `${count(done, 'piece')} recorded before that.`);
    }
    setSaid(`Recorded: ${count(ids.length, 'piece')} of feedback discussed here.`);
  };
  return (
    <>
      <FailureNotice failure={discuss.failure} />
      <p role="status">{said}</p>
      <Details summary="Say which feedback of the log is discussed here">
        <ChooseSeveral
          key={others.length}
          id="link-feedback"
          label="Feedback discussed here"
          choices={feedbackChoicesOf([
            ...waiting,
            ...others.filter((one) => !waiting.includes(one)),
          ])}
          submitLabel="Record as discussed here"
          busy={discuss.running}
          onChoose={(ids) => void choose(ids)}
        />
      </Details>
    </>
  );
}
