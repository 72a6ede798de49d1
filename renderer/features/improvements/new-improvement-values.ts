import { dateIn, type DateParts } from '../../components/date-parts.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

type Input = InputOf<'improvements.add'>;

/** An improvement that was settled outside a meeting as its form holds it. */
export type NewImprovementValues = {
  text: string;
  outcome: string;
  reason: string;
  agreedOn: DateParts;
};

/** Whether the reason is asked: what was agreed needs none. */
export const asksReason = (outcome: string): boolean =>
  outcome !== '' && outcome !== ('improvement agreed' satisfies Input['outcome']);

/** What is sent for what was typed: a reason typed for another outcome is not. */
export const newImprovementInput = (values: NewImprovementValues): Input => ({
  text: values.text,
  // An empty choice is sent as it is, so that the operation asks for one.
  outcome: values.outcome as Input['outcome'],
  reason: asksReason(values.outcome) ? values.reason : '',
  agreedOn: dateIn(values.agreedOn) ?? '',
});
