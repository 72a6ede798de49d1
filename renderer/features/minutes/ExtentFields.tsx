import { useWatch } from 'react-hook-form';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { RadiosField } from '../../components/form/Fields.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { PersonField } from './PersonField.tsx';

type ExtentFieldsProps = {
  /** Whose minutes are confirmed; undefined until its items are there. */
  readonly confirmed: Meeting | undefined;
  /** From whose people the movers are chosen. */
  readonly people: Meeting;
};

const extents = [
  { value: 'as presented', label: 'As presented' },
  { value: 'with changes', label: 'With these changes' },
];

/** What of the minutes was confirmed, and who moved it. */
export function ExtentFields({ confirmed, people }: ExtentFieldsProps) {
  const extent: unknown = useWatch({ name: 'extent' });
  return (
    <>
      <RadiosField name="extent" label="What was confirmed" choices={extents} />
      {extent === 'with changes' && confirmed && <ChangeFields meeting={confirmed} />}
      <PersonField name="proposer" label="Proposed by" meeting={people} emptyLabel="Not recorded" />
      <PersonField name="seconder" label="Seconded by" meeting={people} emptyLabel="Not recorded" />
    </>
  );
}
