import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Member } from '../../../shared/members/contract.ts';
import { spellOf } from '../../../shared/members/standing.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { AfterAdding } from './AfterAdding.tsx';
import { AskedToBeErased } from './AskedToBeErased.tsx';
import { ConfirmationSection } from './ConfirmationSection.tsx';
import { MemberDetails } from './MemberDetails.tsx';
import { MembershipSection } from './MembershipSection.tsx';
import { RemoveMember } from './RemoveMember.tsx';
import { RolesSection } from './RolesSection.tsx';
import { WithMember } from './WithMember.tsx';

/** One member: how to reach them, what they need, what they have agreed to, and their time with us. */
export function MemberPage() {
  return <WithMember>{(member) => <OneMember member={member} />}</WithMember>;
}

function OneMember({ member }: { readonly member: Member }) {
  const { id, current } = member;
  return (
    <Page
      title={member.name}
      before={<BackLink to="/members">Members</BackLink>}
      lead={standing(member)}
      action={
        <WhileWritable>
          <ButtonLink to={`/members/${id}/edit`}>Change details</ButtonLink>
        </WhileWritable>
      }
    >
      <AfterAdding member={member} />
      <WhileWritable>
        <p className="ppg-inline-links">
          {member.standing === 'to come' && <Link to={`/members/${id}/roles`}>Give a role</Link>}
          {current && (
            <>
              <Link to={`/members/${id}/leave`}>Has left the group</Link>
              <Link to={`/members/${id}/mode`}>Change how they take part</Link>
              <Link to={`/members/${id}/roles`}>Give a role</Link>
            </>
          )}
          {member.standing === 'former' && (
            <Link to={`/members/${id}/rejoin`}>Has come back to the group</Link>
          )}
        </p>
      </WhileWritable>
      <MemberDetails member={member} />
      <RolesSection member={member} />
      <MembershipSection member={member} />
      <ConfirmationSection member={member} />
      {member.sameAddress.length > 0 && (
        <SummaryList
          rows={[
            {
              key: 'Same address',
              value: member.sameAddress.map((other) => (
                <span key={other.id} className="ppg-line">
                  <Link to={`/members/${other.id}`}>{other.name}</Link>
                </span>
              )),
            },
          ]}
        />
      )}
      <HistoryLink of={`member ${id}`} />
      <WhileWritable>
        <AskedToBeErased member={member} />
        <RemoveMember member={member} />
      </WhileWritable>
    </Page>
  );
}

/** "Member since 1 May 2024, in person, registered patient". */
function standing(member: Member): string {
  const spell = spellOf(member.spells, today());
  const joined = spell ? formatDay(spell.joinedOn) : '';
  const words = {
    current: `Member since ${joined}${spell?.leftOn ? `, leaves on ${formatDay(spell.leftOn)}` : ''}`,
    'to come': `Will join on ${joined}`,
    former: `Former member${spell?.leftOn ? `, left ${formatDay(spell.leftOn)}` : ''}`,
  };
  return capitalised(`${words[member.standing]}, ${member.mode}, ${member.registration}`);
}
