import type { Characteristic, CharacteristicKey } from '../characteristic.ts';
import type { ChoiceQuestion, Option } from '../question.ts';

type Given = {
  readonly key: CharacteristicKey;
  readonly label: string;
  readonly actName: string;
  readonly text: string;
  readonly options: readonly Option[];
};

/** A characteristic that one question asks for, whose choices are its categories. */
export function askedInOneQuestion({ key, label, actName, text, options }: Given): {
  readonly characteristic: Characteristic;
  readonly question: ChoiceQuestion;
} {
  return {
    characteristic: {
      key,
      label,
      actName,
      inSentence: label.toLowerCase(),
      categories: options.map((option) => ({ key: option.key, label: option.label })),
    },
    question: {
      kind: 'choice',
      key,
      characteristic: key,
      text,
      options,
      errorText: 'Select an answer or ‘Prefer not to say’',
    },
  };
}
