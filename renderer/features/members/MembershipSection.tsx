import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Member } from '../../../shared/members/contract.ts';
import { today } from '../../app/today.ts';
import { capitalised } from '../../components/choice.ts';
import { Table } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** When somebody was a member, and how they took part: people leave and come back. */
export function MembershipSection({ member }: { readonly member: Member }) {
  return (
    <section aria-labelledby="membership">
      <h2 className="nhsuk-heading-m" id="membership">
        Time as a member
      </h2>
      <Table
        caption="Time as a member"
        captionHidden
        rows={member.spells}
        rowKey={(spell) => spell.id}
        columns={[
          { heading: 'Joined', cell: (spell) => formatDay(spell.joinedOn) },
          {
            heading: 'Left',
            cell: (spell) => endOf(spell),
          },
          {
            heading: 'Reason',
            cell: (spell) =>
              [spell.reason && capitalised(spell.reason), spell.reasonWords]
                .filter(Boolean)
                .join(': ') || '–',
          },
          {
            heading: 'What you can do',
            cell: (spell) => (
              <WhileWritable>
                <Link to={`/members/${member.id}/spells/${spell.id}`}>
                  Correct
                  <span className="nhsuk-u-visually-hidden">
                    {' '}
                    the dates from {formatDay(spell.joinedOn)}
                  </span>
                </Link>
              </WhileWritable>
            ),
          },
        ]}
      />
      {member.modes.length > 1 && (
        <ul className="nhsuk-list">
          {member.modes.map(({ mode, fromOn }) => (
            <li key={fromOn}>
              {capitalised(mode)} from {formatDay(fromOn)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function endOf({ joinedOn, leftOn }: Member['spells'][number]): string {
  if (leftOn) return formatDay(leftOn);
  return joinedOn > today() ? 'Has not joined yet' : 'Is a member now';
}
