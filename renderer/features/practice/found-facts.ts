import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { partsOf } from '../../components/date-parts.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import type { PracticeValues } from './practice-values.ts';

type Facts = AnswerOf<'population.lookUpPractice'>['facts'];

/** What the look-up page hands to the form: a chosen part of the facts in public files. */
export type FoundFacts = { readonly odsCode: string; readonly found: Partial<Facts> };

export const isFoundFacts = (value: unknown): value is FoundFacts =>
  typeof value === 'object' && value !== null && 'found' in value && 'odsCode' in value;

const sameName = [
  ...(['name', 'pcnCode', 'pcnName', 'icbCode', 'icbName'] as const),
  ...(['subIcbCode', 'subIcbName'] as const),
];

/**
 * Puts found facts into the form, where they are looked over and saved like anything typed.
 * Answers the names of the files they came from.
 */
export function useFoundFacts(
  form: UseFormReturn<PracticeValues>,
  facts: FoundFacts | undefined,
): string | undefined {
  useEffect(() => {
    if (!facts) return;
    const { found, odsCode } = facts;
    const typed = { shouldDirty: true };
    form.setValue('odsCode', odsCode, typed);
    for (const key of sameName) {
      const fact = found[key];
      if (fact) form.setValue(key, fact.value, typed);
    }
    if (found.listSize) {
      form.setValue('listSize', String(found.listSize.value), typed);
      form.setValue('listSizeOn', partsOf(found.listSize.date), typed);
    }
    if (found.postcode && form.getValues('addresses').length === 0) {
      const address = { label: 'Main surgery', lines: found.postcode.value, telephone: '' };
      form.setValue('addresses', [address], typed);
    }
  }, [form, facts]);

  if (!facts) return undefined;
  const files = Object.values(facts.found).flatMap((fact) => (fact ? [fact.fileName] : []));
  return [...new Set(files)].join(' and ');
}
