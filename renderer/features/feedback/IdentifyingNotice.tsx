import { useWatch } from 'react-hook-form';
import { identifyingWords } from '../../../shared/feedback/identifying-words.ts';
import { capitalised } from '../../components/choice.ts';
import { TextField } from '../../components/form/Fields.tsx';
import { InsetText } from '../../components/InsetText.tsx';

/** A gentle look at what is typed in the fields named; a reason is enough to keep it. */
export function IdentifyingNotice({ fields }: { readonly fields: readonly string[] }) {
  const typed: unknown[] = useWatch({ name: [...fields, 'reasonToKeep'] });
  const found = identifyingWords(typed.slice(0, fields.length).map(String).join('\n'));
  if (found.length === 0 && typed[fields.length] === '') return null;
  return (
    <>
      {found.length > 0 && (
        <InsetText>
          <p>This could tell who a patient is. Take it out if it belongs to somebody:</p>
          <ul>
            {found.map(({ kind, words }) => (
              <li key={`${kind} ${words}`}>
                {capitalised(kind)}: {words}
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      <TextField
        name="reasonToKeep"
        label="If it has to stay: why"
        hint="For example, “It is the surgery’s own number”."
      />
    </>
  );
}
