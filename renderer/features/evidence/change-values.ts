import { contractTypes } from '../../../shared/practice/practice.ts';
import { dateIn, type DateParts } from '../../components/date-parts.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

type Input = InputOf<'duties.addChange'>;

/** A change of the practice as its form holds it. */
export type ChangeValues = { on: DateParts; kind: string; contractBefore: string; words: string };

/** Whether the contract before is asked: what is neither a contract nor a merger leaves it as it was. */
export const asksContract = (kind: string): boolean => kind !== ('other' satisfies Input['kind']);

/** What is sent for what was typed: a contract chosen for another kind of change is not. */
export const changeInput = ({ on, kind, contractBefore, words }: ChangeValues): Input => ({
  on: dateIn(on) ?? '',
  // An empty choice is sent as it is, so that the operation asks for one.
  kind: kind as Input['kind'],
  contractBefore:
    (asksContract(kind) && contractTypes.find((type) => type === contractBefore)) || null,
  words,
});
