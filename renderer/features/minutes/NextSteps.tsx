import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { Details } from '../../components/Details.tsx';
import { CheckForm } from './CheckForm.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { IssueForm } from './IssueForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';

type NextStepsProps = { readonly meeting: Meeting; readonly life: MinutesLife };

/** The step most people take; confirmed minutes mostly stay as they are. */
const usualAfter: Readonly<Record<MinutesLife['state'], MinutesLife['state'] | undefined>> = {
  draft: 'checked',
  checked: 'issued in draft',
  'issued in draft': 'confirmed',
  confirmed: undefined,
  're-opened': 'confirmed',
};

/** What may be done next: the usual step open, the others folded away. */
export function NextSteps({ meeting, life }: NextStepsProps) {
  const usual = usualAfter[life.state];
  const steps = life.steps.toSorted((a, b) => Number(b.to === usual) - Number(a.to === usual));
  return (
    <>
      <h2 className="nhsuk-heading-m">What comes next</h2>
      {steps.map((step) => (
        // A form belongs to one state of the minutes; after a step it starts afresh.
        <Details
          key={`${life.state} ${life.versions.length} ${step.to}`}
          summary={step.name}
          open={step.to === usual}
        >
          <p>{step.words}</p>
          <StepForm to={step.to} name={step.name} meeting={meeting} life={life} />
        </Details>
      ))}
    </>
  );
}

type StepFormProps = NextStepsProps & {
  readonly to: MinutesLife['state'];
  readonly name: string;
};

function StepForm({ to, name, meeting, life }: StepFormProps) {
  switch (to) {
    case 'checked':
      return <CheckForm meeting={meeting} life={life} />;
    case 'issued in draft':
      return <IssueForm life={life} label={name} />;
    case 'confirmed':
      return <ConfirmForm meeting={meeting} life={life} label={name} />;
    case 'draft':
      return <ReasonForm operation="minutes.takeBack" life={life} label={name} />;
    case 're-opened':
      return <ReasonForm operation="minutes.reopen" life={life} label={name} />;
  }
}
