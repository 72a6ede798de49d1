import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { factsOf } from './item-facts.ts';
import { focusFirst, nextRow } from './next-row.ts';
import { waitingFeedback } from './waiting-feedback.ts';

type FeedbackChoice = AnswerOf<'feedback.choices'>['choices'][number];

/** Feedback that no meeting discussed yet, to be put under the item about feedback, or as an item. */
export function FeedbackWaiting({ meeting }: { readonly meeting: Meeting }) {
  const put = useCommand('meetings.saveItemFacts');
  const add = useCommand('meetings.addItem');
  const all = useOperation('feedback.choices', {}).data?.choices ?? [];
  const waiting = waitingFeedback(all, meeting);
  if (waiting.length === 0) return <FailureNotice failure={put.failure ?? add.failure} />;
  const item = meeting.itemList.find(({ about }) => about === 'feedback reviewed');
  const take = async ({ id, title }: FeedbackChoice) => {
    const next = nextRow(waiting, id);
    const result = item
      ? await put.run({ ...factsOf(item), agendaWords: addLine(item.agendaWords, title) })
      : await add.run({ meetingId: meeting.id, title, about: 'feedback reviewed' });
    if (result.ok) focusFirst(`take-feedback-${next}`, 'waiting');
  };
  return (
    <section aria-labelledby="feedback-waiting">
      <h2 className="nhsuk-heading-m" id="feedback-waiting">
        Feedback not yet discussed at a meeting
      </h2>
      <FailureNotice failure={put.failure ?? add.failure} />
      <ul className="ppg-rows">
        {waiting.map((one) => (
          <li className="ppg-rows__row" key={one.id}>
            <span className="ppg-rows__name">
              {one.title} <span className="ppg-quiet">({sourceInWords(one)})</span>
            </span>
            <Button
              id={`take-feedback-${one.id}`}
              look="secondary"
              small
              busy={put.running || add.running}
              onClick={() => void take(one)}
            >
              {item ? `Put under item ${item.position}` : 'Add as an item'}
              <span className="nhsuk-u-visually-hidden">: {one.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const addLine = (words: string, line: string) => [words, line].filter(Boolean).join('\n');
