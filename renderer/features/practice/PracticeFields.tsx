import { useWatch } from 'react-hook-form';
import type { Choice } from '../../components/choice.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';
import { AddressFields } from './AddressFields.tsx';

const contracts: readonly Choice[] = [
  { value: 'GMS', label: 'GMS, General Medical Services' },
  { value: 'PMS', label: 'PMS, Personal Medical Services' },
  { value: 'APMS', label: 'APMS, Alternative Provider Medical Services' },
  { value: '', label: 'Not known yet' },
];

/** What is asked about the practice, its group and whom they work with. */
export function PracticeFields() {
  const contractType: unknown = useWatch({ name: 'contractType' });
  return (
    <>
      <Fieldset legend="The practice" legendSize="m">
        <TextField name="name" label="Name of the practice" width={30} />
        <TextField
          name="odsCode"
          label="ODS code"
          hint="The practice’s code in the NHS Organisation Data Service: a letter and five digits, like P91020. Leave it empty until you know it."
          width={10}
          spellCheck={false}
        />
        <RadiosField
          name="contractType"
          label="Type of contract"
          hint="It decides how the duty to have a group is worded, in past years too. If the contract changed on a day, record that day as well: Evidence, Changes of the practice."
          choices={contracts}
        />
        {contractType === 'APMS' && (
          <TextField
            name="contractClause"
            label="Clause of the contract about the group"
            hint="Each APMS contract is its own: say where yours speaks of the group, if it does."
            width={20}
          />
        )}
        <TextField
          name="listSize"
          label="List size"
          hint="How many patients are registered"
          width={10}
          inputMode="numeric"
        />
        <DateField name="listSizeOn" label="Date of the list size" />
        <TextField name="telephone" label="Telephone" type="tel" width={20} />
        <AddressFields />
      </Fieldset>
      <Fieldset legend="The patient group" legendSize="m">
        <TextField
          name="ppgName"
          label="Name of the group"
          hint="Leave empty if it has no name of its own."
          width={30}
        />
        <TextField name="ppgEmail" label="E-mail address of the group" type="email" width={30} />
      </Fieldset>
      <Fieldset legend="Who the practice works with" legendSize="m">
        <TextField name="icbName" label="Integrated care board (ICB)" width={30} />
        <TextField name="icbCode" label="ICB code" width={10} spellCheck={false} />
        <TextField name="subIcbName" label="Sub-ICB location" width={30} />
        <TextField name="subIcbCode" label="Sub-ICB code" width={10} spellCheck={false} />
        <TextField name="pcnName" label="Primary care network (PCN)" width={30} />
        <TextField name="pcnCode" label="PCN code" width={10} spellCheck={false} />
      </Fieldset>
    </>
  );
}
