import type { ReactNode } from 'react';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { InLargePrint } from '../documents/InLargePrint.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';

/** What only the practice can do; everybody else reads who does it and what they can do themselves. */
export function PracticeOnly({ children }: { readonly children: ReactNode }) {
  const who = useOperation('session.who', {});
  return (
    <Loaded query={who}>
      {({ person }) =>
        person === null || isPractice(person) ? children : <ForEverybodyElse role={person.role} />
      }
    </Loaded>
  );
}

function ForEverybodyElse({ role }: { readonly role: string }) {
  const exists = useOperation('monitoring.status', {}).data?.privateForm;
  return (
    <>
      <p>
        You work here as {role}. The answers are kept by the practice, apart from the group’s own
        work, so that members can answer freely. The practice manager or another member of its staff
        makes and unlocks the file, records forms from paper, and prints or deletes a member’s
        answers.
      </p>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      {exists === false && (
        <p>
          A member can answer alone on this computer once the practice manager has made the file.
        </p>
      )}
      {exists === true && (
        <WhileWritable>
          <p>Let a member answer alone on this computer: what they answer is sealed at once.</p>
          <ButtonLink to="/representativeness/private-form">Let a member answer alone</ButtonLink>
        </WhileWritable>
      )}
      <p>Print the form on paper, and pass filled-in forms to the practice in a closed envelope.</p>
      <MakeDocument operation="documents.equalityForm" input={{}} label="Make the paper form" />
      <InLargePrint>
        {(largePrint) => (
          <MakeDocument
            operation="documents.equalityForm"
            input={{ largePrint }}
            label="Make it in large print"
          />
        )}
      </InLargePrint>
      <p>If a member wants their answers changed, copied or deleted, tell the practice manager.</p>
    </>
  );
}
