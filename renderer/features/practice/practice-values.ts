import { contractTypes, type Practice } from '../../../shared/practice/practice.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

/** The practice as its form holds it: as typed. */
export type PracticeValues = {
  name: string;
  odsCode: string;
  contractType: string;
  contractClause: string;
  listSize: string;
  listSizeOn: DateParts;
  icbCode: string;
  icbName: string;
  subIcbCode: string;
  subIcbName: string;
  pcnCode: string;
  pcnName: string;
  telephone: string;
  ppgName: string;
  ppgEmail: string;
  addresses: { label: string; lines: string; telephone: string }[];
};

const words = [
  ...(['name', 'odsCode', 'contractType', 'contractClause', 'icbCode', 'icbName'] as const),
  ...(['subIcbCode', 'subIcbName', 'pcnCode', 'pcnName'] as const),
  ...(['telephone', 'ppgName', 'ppgEmail'] as const),
];

export function practiceValues(practice: Practice | null): PracticeValues {
  const texts = Object.fromEntries(words.map((key) => [key, practice?.[key] ?? '']));
  return {
    ...(texts as Record<(typeof words)[number], string>),
    listSize: numberText(practice?.listSize),
    listSizeOn: partsOf(practice?.listSizeOn),
    addresses: practice?.addresses ?? [],
  };
}

export function practiceInput(
  values: PracticeValues,
  version: number | null,
): InputOf<'practice.save'> {
  return {
    ...values,
    contractType: contractTypes.find((type) => type === values.contractType) ?? null,
    listSize: typedNumber(values.listSize),
    listSizeOn: dateIn(values.listSizeOn),
    version,
  };
}
