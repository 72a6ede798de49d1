import type { ChangeEvent } from 'react';
import { Button } from '../../components/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { sizeInWords } from '../../components/size-in-words.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type BundleFilesProps = {
  readonly files: AnswerOf<'bundle.files'>['files'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
};

/** The files kept in the record: each goes along only when somebody has ticked it. */
export function BundleFiles({ files, chosen, onChange }: BundleFilesProps) {
  if (files.length === 0) return <p>No file is kept in the record that could go with it.</p>;
  const toggle = ({ target }: ChangeEvent<HTMLInputElement>) =>
    onChange(
      target.checked ? [...chosen, target.value] : chosen.filter((key) => key !== target.value),
    );
  return (
    <>
      <Checkboxes
        id="bundle-files"
        name="bundle-files"
        label="Which files go with it?"
        hint="They go in as they are, and nobody but you has looked at them: leave out what names a patient or is private. The index says that a file was left out, without its name."
        choices={files.map(({ key, belongsTo, title, fileName, size }) => ({
          value: key,
          label: `${fileName} (${sizeInWords(size)})`,
          hint: `${belongsTo}: ${title}`,
        }))}
        values={chosen}
        onChange={toggle}
      />
      {files.length > 3 && (
        <div className="ppg-buttons">
          <Button look="secondary" small onClick={() => onChange(files.map(({ key }) => key))}>
            Choose all {files.length}
          </Button>
          <Button look="secondary" small onClick={() => onChange([])}>
            Choose none
          </Button>
        </div>
      )}
    </>
  );
}
