import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Member } from '../../../shared/members/contract.ts';
import { roleInWords } from '../../../shared/members/membership.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { Table } from '../../components/Table.tsx';
import { EndRole } from './EndRole.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The roles a member holds and has held. */
export function RolesSection({ member }: { readonly member: Member }) {
  return (
    <section aria-labelledby="roles">
      <h2 className="nhsuk-heading-m" id="roles">
        Roles
      </h2>
      {member.roles.length === 0 ? (
        <p>
          No role. <ButtonLinkToRoles member={member} />
        </p>
      ) : (
        <Table
          caption="Roles"
          captionHidden
          rows={member.roles}
          rowKey={(role) => role.id}
          columns={[
            { heading: 'Role', cell: (role) => capitalised(roleInWords(role)) },
            { heading: 'From', cell: (role) => formatDay(role.startedOn) },
            {
              heading: 'Until',
              cell: (role) => (role.endedOn ? formatDay(role.endedOn) : 'Holds it now'),
            },
            {
              heading: 'What you can do',
              cell: (role) => <EndRole member={member} role={role} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function ButtonLinkToRoles({ member }: { readonly member: Member }) {
  if (!member.current) return null;
  return (
    <WhileWritable>
      <ButtonLink look="secondary" small to={`/members/${member.id}/roles`}>
        Give a role
      </ButtonLink>
    </WhileWritable>
  );
}
