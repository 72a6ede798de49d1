import { useState, type ReactNode } from 'react';
import { AddOneOf } from '../../../components/form/AddOneOf.tsx';
import { Select } from '../../../components/Select.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';

export type ListFormProps = {
  /** Which row is corrected; undefined for a new one. */
  readonly at?: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

type ListFormsProps = {
  /** What a row is: "stakeholder". */
  readonly one: string;
  /** What each row is called. */
  readonly rows: readonly string[];
  readonly form: (props: ListFormProps) => ReactNode;
};

/** Adds a row to a list, or corrects one of it: two buttons for all rows instead of some for each. */
export function ListForms({ one, rows, form }: ListFormsProps) {
  const add = { label: `Add a ${one}`, added: `The ${one} is added.`, form };
  const correct = {
    label: `Correct or take away a ${one}`,
    added: 'That is saved.',
    form: (opened: ListFormProps) => <Correct one={one} rows={rows} form={form} {...opened} />,
  };
  return (
    <WhileWritable>
      <AddOneOf choices={rows.length === 0 ? [add] : [add, correct]} />
    </WhileWritable>
  );
}

function Correct({ one, rows, form, ...opened }: ListFormsProps & ListFormProps) {
  const [at, setAt] = useState(0);
  return (
    <>
      {rows.length > 1 && (
        <Select
          id={`which-${one}`}
          label={`Which ${one}`}
          choices={rows.map((label, index) => ({ value: String(index), label }))}
          value={String(at)}
          onChange={(event) => setAt(Number(event.target.value))}
        />
      )}
      <div key={at}>{form({ ...opened, at })}</div>
    </>
  );
}
