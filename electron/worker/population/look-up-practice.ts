import type { FileRead, PracticeFacts, RefusedFile } from '../../../shared/population/contract.ts';
import { UserError } from '../../core/rpc/user-error.ts';
import type { Work } from '../work.ts';
import type { FactsFound } from './format.ts';
import { readPopulationFile, type PopulationFileRead } from './read-population-file.ts';

export type LookUpPractice = { readonly paths: readonly string[]; readonly odsCode: string };

export type PracticeLookedUp = {
  readonly odsCode: string;
  readonly facts: PracticeFacts;
  readonly files: FileRead[];
  readonly refused: RefusedFile[];
  readonly warnings: string[];
};

/** Finds what public files say of a practice; where two files differ, the newer one is believed. Refuses
 * when no file can be used. */
export const lookUpPractice: Work<LookUpPractice, PracticeLookedUp> = async (
  { paths, odsCode },
  control,
) => {
  const read: PopulationFileRead[] = [];
  const refusals: UserError[] = [];
  for (const path of paths) {
    try {
      read.push(await readPopulationFile({ path, odsCode }, control));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(inFile(path, error));
    }
  }
  const [first] = refusals;
  if (first && read.length === 0) throw first;
  const newestFirst = read.toSorted((a, b) => b.date.localeCompare(a.date));
  return {
    odsCode,
    facts: {
      name: newest(newestFirst, 'name'),
      postcode: newest(newestFirst, 'postcode'),
      pcnCode: newest(newestFirst, 'pcnCode'),
      pcnName: newest(newestFirst, 'pcnName'),
      subIcbCode: newest(newestFirst, 'subIcbCode'),
      subIcbName: newest(newestFirst, 'subIcbName'),
      icbCode: newest(newestFirst, 'icbCode'),
      icbName: newest(newestFirst, 'icbName'),
      regionCode: newest(newestFirst, 'regionCode'),
      regionName: newest(newestFirst, 'regionName'),
      supplier: newest(newestFirst, 'supplier'),
      listSize: newest(newestFirst, 'listSize'),
    },
    files: read.map(({ format, fileName, member, sha256 }) => ({
      format,
      fileName,
      member,
      sha256,
    })),
    refused: refusals.map(({ failure: { message, fields } }) => ({
      message,
      details: Object.values(fields ?? {}),
    })),
    warnings: [...new Set(read.flatMap(({ warnings }) => warnings))],
  };
};

type Found<V> = { readonly value: V; readonly fileName: string; readonly date: string };

function newest<K extends keyof FactsFound>(
  files: readonly PopulationFileRead[],
  key: K,
): Found<NonNullable<FactsFound[K]>> | null {
  for (const { facts, fileName, date } of files) {
    const value = facts[key];
    if (value !== undefined && value !== '') return { value, fileName, date };
  }
  return null;
}

/** Says in which of several files the problem is, unless the words say so already. */
function inFile(path: string, { failure }: UserError): UserError {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  if (failure.message.includes(name))
    return new UserError(failure.code, failure.message, failure.fields);
  return new UserError(failure.code, `${name}: ${failure.message}`, failure.fields);
}
