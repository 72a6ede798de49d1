import type { Failure } from '../../../shared/rpc/result.ts';
import { Button } from '../../components/Button.tsx';

type ChooseMemberProps = {
  readonly members: readonly string[];
  readonly busy: boolean;
  readonly onChosen: (member: string) => void;
};

/** Which of several files in a ZIP is meant: a ZIP of Nomis has one for each size of area. */
export function ChooseMember({ members, busy, onChosen }: ChooseMemberProps) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Which file in the ZIP?</h2>
      <p>
        It holds several. For your patients’ neighbourhoods take the one with “lsoa” in its name, or
        “msoa” where there is none.
      </p>
      <ul className="nhsuk-list">
        {members.map((member) => (
          <li key={member}>
            <Button look="secondary" small busy={busy} onClick={() => onChosen(member)}>
              {member}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The files that a refusal offers to choose among. */
export function membersOf(failure: Failure | undefined): readonly string[] {
  const offered = /^Choose one of: (.+)$/.exec(failure?.fields?.['member'] ?? '')?.[1];
  return offered?.split(', ') ?? [];
}
