import { z } from 'zod';
import { counted } from '../documents/words.ts';
import { evidenceFact } from '../evidence/duty-evidence.ts';
import { ofNobodyIn, type ShownFigure, type ShownFigures } from '../roll-up/practice-summary.ts';
import { isoDate, optionalLine, text, version } from '../rpc/fields.ts';
import { references, type Reference } from './duty.ts';

/** What was answered in eDec, and under which of the year's questions. */
export const declarationFields = {
  reference: z.enum(references),
  /** As this year's eDec numbers it: "5.1.3". */
  question: optionalLine(40).default(''),
  /** The question as this year's eDec words it. */
  questionWords: text(1_000).default(''),
  answer: optionalLine(500).default(''),
  answeredOn: isoDate.nullable().default(null),
  answeredBy: optionalLine(200).default(''),
};

export const declarationAnswer = z.strictObject({ ...declarationFields, version });

export const declarationStatement = z.strictObject({
  reference: z.enum(references),
  heading: z.string(),
  /** Made from the regulation; not the words of eDec. */
  statement: z.string(),
  /** What the record counts for it, a line each. */
  counts: z.array(z.string()),
  /** Each dated fact behind it, with where it stands, oldest first. */
  evidence: z.array(evidenceFact),
  explanations: z.array(evidenceFact),
  /** How many points are open today. */
  open: z.int(),
  answer: declarationAnswer.nullable(),
});

export type DeclarationAnswer = z.output<typeof declarationAnswer>;
export type DeclarationStatement = z.output<typeof declarationStatement>;

/**
 * A sub-paragraph as a statement that can be answered.
 *
 * @param words the sub-paragraph in the words of the contract that is in force
 */
export function statementOf(reference: Reference, words: string): string {
  switch (reference) {
    case '(1)':
      return 'The practice has a Patient Participation Group (PPG) made up of some of its registered patients.';
    case '(3)': {
      const aim = /in order to ensure.*?(?=\.?$)/u.exec(words)?.[0];
      const quoted = aim === undefined ? '' : `, “${aim}”`;
      return `During the year the practice made reasonable efforts to review the membership of its PPG${quoted}.`;
    }
    case '(4)(a)':
      return 'During the year the practice engaged with its PPG, at the intervals agreed with the group, to obtain feedback from its patients.';
    case '(4)(b)':
      return 'The practice reviewed the feedback it received with its PPG, with a view to agreeing improvements, if any.';
    case '(5)':
      return 'The practice made reasonable efforts to carry out the improvements agreed with its PPG.';
  }
}

/** What the record counts for a statement; of a number that is not shown, nothing. */
export function countsFor(reference: Reference, figures: ShownFigures): string[] {
  switch (reference) {
    case '(1)':
      return [
        ...shown(figures.membersAtEnd, 'member', 'members'),
        ...(figures.membersAtEnd === 0
          ? []
          : shown(figures.registeredMembers, 'registered patient', 'registered patients').map(
              (words) => `${words} among them`,
            )),
      ];
    case '(3)':
      return [
        ...shown(figures.reviews, 'review of the membership', 'reviews of the membership').map(
          (words) => `${words}${ofNobodyIn(figures)}`,
        ),
        ...shown(figures.recruitmentSteps, 'step', 'steps').map(
          (words) => `${words} tried to reach new members`,
        ),
      ];
    case '(4)(a)': {
      const agreed = figures.meetingsAgreed;
      return shown(figures.meetingsHeld, 'meeting held', 'meetings held').map((held) =>
        agreed === null ? held : `${held}; the terms of reference say ${agreed} a year`,
      );
    }
    case '(4)(b)':
      return [
        ...shown(figures.feedbackReceived, 'piece of feedback', 'pieces of feedback').map(
          (words) => `${words} received`,
        ),
        ...shown(figures.feedbackReviewed, 'piece of feedback', 'pieces of feedback').map(
          (words) => `${words} reviewed with the group`,
        ),
        ...declined(figures),
      ];
    case '(5)':
      return [
        ...shown(figures.improvementsAgreed, 'improvement', 'improvements').map(
          (words) => `${words} agreed in the year`,
        ),
        ...shown(figures.improvementsMade, 'improvement', 'improvements').map(
          (words) => `${words} made in the year`,
        ),
      ];
  }
}

/** Of none nothing is said: “no suggestions declined, with the reason” reads like a fault. */
const declined = ({ improvementsDeclined }: ShownFigures): string[] =>
  improvementsDeclined === 0
    ? []
    : shown(improvementsDeclined, 'suggestion', 'suggestions').map(
        (words) => `${words} declined, with the reason`,
      );

function shown(figure: ShownFigure, one: string, several: string): string[] {
  if (figure === null || figure === 'not shown') return [];
  return [typeof figure === 'number' ? counted(figure, one, several) : `${figure} ${several}`];
}
