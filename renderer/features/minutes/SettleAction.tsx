import type { OwnerInput } from '../../../shared/actions/action.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { KeptAction, LineQuestion } from '../../../shared/minutes/kept-notes.ts';
import { call } from '../../rpc/client.ts';
import { ChooseDue, type DueAnswer } from './ChooseDue.tsx';
import { ChooseOwner } from './ChooseOwner.tsx';
import type { NotesKeeper } from './notes-keeper.ts';
import { askedId } from './use-asked-question.ts';
import { UnknownOwner } from './UnknownOwner.tsx';
import { useSettle } from './use-settle.ts';

type SettleActionProps = {
  readonly action: KeptAction;
  readonly meeting: Meeting;
  readonly keeper: NotesKeeper;
  readonly onSettled: () => void;
};

type Answers = Pick<LineQuestion, 'said' | 'at'>;

const answersOf = ({ said, at }: LineQuestion): Answers => ({ said, at });

/** The questions about an action in small forms; typing goes on meanwhile. */
export function SettleAction({ action, meeting, keeper, onSettled }: SettleActionProps) {
  const { settle, running, failure } = useSettle(keeper, onSettled);
  const say = (answer: { readonly owner: OwnerInput; readonly answers: Answers } | DueAnswer) =>
    void settle(() => {
      const now = keeper.state().kept.actions.find(({ id }) => id === action.id) ?? action;
      return call('minutes.settleAction', { id: action.id, version: now.version, ...answer });
    });
  return (
    <div id={askedId(action.id)}>
      {failure && <p role="alert">{failure.message}</p>}
      {action.questions.map((question) =>
        question.about === 'due' ? (
          <ChooseDue
            key={`due ${question.said}`}
            question={`${action.reference}: ${question.words}`}
            busy={running}
            atNextMeeting={/next (?:\S+ )?meeting/i.test(question.said)}
            onChoose={say}
          />
        ) : question.mayStay ? (
          <UnknownOwner
            key={`stranger ${question.said}`}
            id={action.id}
            question={question}
            onKept={onSettled}
          >
            <ChooseOwner
              reference={action.reference}
              question={question}
              meeting={meeting}
              busy={running}
              onChoose={(owner) => say({ owner, answers: answersOf(question) })}
            />
          </UnknownOwner>
        ) : (
          <ChooseOwner
            key={`owner ${question.said}`}
            reference={action.reference}
            question={question}
            meeting={meeting}
            busy={running}
            onChoose={(owner) => say({ owner, answers: answersOf(question) })}
          />
        ),
      )}
    </div>
  );
}
