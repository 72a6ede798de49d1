import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { confirmationAnswers } from '../../../shared/members/membership.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SegmentedButtons } from '../../components/SegmentedButtons.tsx';
import { Table } from '../../components/Table.tsx';
import type { Result } from '../../../shared/rpc/result.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useLatestChoice } from '../../rpc/use-latest-choice.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';

export type AskedMember = AnswerOf<'members.confirmations'>['members'][number];
export type Answer = NonNullable<AskedMember['answer']>;

const [willing, stops, gone, asked] = confirmationAnswers;

const none = 'none';

const answerChoices: readonly { value: Answer | typeof none; label: string; full: string }[] = [
  { value: willing, label: 'Willing', full: 'still registered and willing' },
  { value: stops, label: 'Wants to stop', full: 'registered, does not wish to continue' },
  { value: gone, label: 'Not registered', full: 'no longer registered' },
  { value: asked, label: 'Asked', full: 'asked, no answer yet' },
  { value: none, label: 'Blank', full: 'not asked: nothing recorded' },
];

const answerInWords = (answer: Answer | null): string =>
  answerChoices.find(({ value }) => value === (answer ?? none))?.label ?? '';

/** What came of an answer: the version of the member that it made. */
export type Saved = Result<{ readonly version: number }>;

type ConfirmationTableProps = {
  readonly members: readonly AskedMember[];
  /** Null takes the last answer of the year back. */
  readonly onAnswer: (member: AskedMember, answer: Answer | null) => Promise<Saved>;
};

/** One row a member, one press an answer. */
export function ConfirmationTable({ members, onAnswer }: ConfirmationTableProps) {
  const readOnly = useReadOnly();
  if (members.length === 0) return <EmptyState>There were no members in this year.</EmptyState>;
  const having = (answer: Answer | null) =>
    members.filter((member) => member.answer === answer).length;
  return (
    <>
      <p role="status">
        {having(willing)} of {members.length} still registered and willing, {having(null)} not asked
        yet.
      </p>
      <Table
        caption="Members and their answers"
        captionHidden
        rows={members}
        rowKey={(member) => member.id}
        columns={[
          {
            heading: 'Name',
            cell: (member) => <Link to={`/members/${member.id}`}>{member.name}</Link>,
          },
          {
            heading: 'Answer',
            cell: (member) =>
              readOnly ? (
                answerInWords(member.answer)
              ) : (
                <AnswerOfMember member={member} onAnswer={onAnswer} />
              ),
          },
          {
            heading: 'When and how',
            cell: (member) => <WhenAndNext member={member} />,
          },
        ]}
      />
    </>
  );
}

/** The answer, and the newest press where one is corrected while it is being saved. */
function AnswerOfMember({
  member,
  onAnswer,
}: Pick<ConfirmationTableProps, 'onAnswer'> & { readonly member: AskedMember }) {
  const { answer, version } = member;
  const [chosen, choose] = useLatestChoice({ value: answer, version }, (next, now) =>
    onAnswer({ ...member, version: now }, next),
  );
  return (
    <SegmentedButtons
      label={`Answer of ${member.name}`}
      choices={answerChoices}
      value={chosen ?? none}
      chooseOnMove={false}
      onChoose={(next) => choose(next === none ? null : next)}
    />
  );
}

/** When and how it was answered and, for somebody who goes, the way to say so. */
function WhenAndNext({ member }: { readonly member: AskedMember }) {
  if (member.on === null) return '–';
  const goes = member.answer === stops || member.answer === gone;
  return (
    <>
      {formatDay(member.on)}, {member.how}
      {goes && (
        <WhileWritable>
          <span className="ppg-line">
            <Link to={`/members/${member.id}/leave`}>
              Has left the group
              <span className="nhsuk-u-visually-hidden">: {member.name}</span>
            </Link>
          </span>
        </WhileWritable>
      )}
    </>
  );
}
