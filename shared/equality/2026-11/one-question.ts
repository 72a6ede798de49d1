import type { CharacteristicKey } from '../characteristic.ts';
import type { ChoiceQuestion, Option } from '../question.ts';
import type { BroadCategory, Characteristic } from '../topic.ts';

type Given = {
  readonly key: CharacteristicKey;
  readonly label: string;
  readonly actName: string;
  readonly text: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly broad?: readonly BroadCategory[];
  /** What a category is called away from its question, where “Yes” and “No” would say nothing. */
  readonly named?: Readonly<Record<string, string>>;
};

/** A characteristic that one question asks for, whose choices are its categories. */
export function askedInOneQuestion(given: Given): {
  readonly characteristic: Characteristic;
  readonly question: ChoiceQuestion;
} {
  const { key, label, actName, text, hint, options, broad, named } = given;
  return {
    characteristic: {
      key,
      label,
      actName,
      inSentence: label.toLowerCase(),
      categories: options.map((option) => ({
        key: option.key,
        label: named?.[option.key] ?? option.label,
      })),
      ...(broad && { broad }),
    },
    question: {
      kind: 'choice',
      key,
      characteristic: key,
      text,
      ...(hint === undefined ? {} : { hint }),
      options,
      errorText: 'Select an answer or ‘Prefer not to say’',
    },
  };
}
