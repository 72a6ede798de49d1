import { useWatch } from 'react-hook-form';
import {
  headingColourNames,
  headingColours,
  paperFonts,
  type HeadingColour,
  type PaperFont,
} from '../../../shared/paper-look/paper-look.ts';
import { choicesOf } from '../../components/choice.ts';
import { RadiosField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type PrintValues = { font: PaperFont; headingColour: HeadingColour };
type PrintFormProps = { readonly look: AnswerOf<'paperLook.get'> };

/** Typeface and colour, with a few words as they will look. */
export function PrintForm({ look: { version, font, headingColour } }: PrintFormProps) {
  const form = useOperationForm<'paperLook.save', PrintValues>({
    operation: 'paperLook.save',
    values: { font, headingColour },
    toInput: (values) => ({ version, ...values }),
  });
  const chosen = useWatch({ control: form.form.control });
  return (
    <OperationForm form={form} submitLabel="Save" showSaved>
      <RadiosField
        name="font"
        label="Typeface"
        hint="All of these stand on every computer with Word."
        choices={paperFonts.map((name) => ({ value: name, label: name }))}
      />
      <RadiosField
        name="headingColour"
        label="Colour of headings"
        choices={choicesOf(headingColourNames)}
      />
      <div
        className="ppg-paper-sample"
        role="img"
        aria-label={`A sample: ${chosen.font}, headings ${chosen.headingColour}`}
        style={{ fontFamily: `"${chosen.font}"` }}
      >
        <p
          className="ppg-paper-sample__heading"
          style={{ color: `#${headingColours[chosen.headingColour ?? headingColour]}` }}
        >
          Minutes of the meeting
        </p>
        <p>The meeting opened at 6.30pm with nine members present.</p>
      </div>
    </OperationForm>
  );
}
