import type { Part, Section } from '../../../../shared/engagement/worksheets/parts.ts';
import { saidTo } from '../../../../shared/engagement/worksheets/sections.ts';
import {
  evidenceLink,
  type EvidenceLink,
  type Worksheet,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import type { InputOf } from '../../../rpc/operation-types.ts';

type SaidValues = { answer: string; words: string; evidence: string[] };

/** What is said to some parts as their form holds it. */
export type SayValues = { said: Record<string, SaidValues>; reasonToKeep: string };

/** The parts that one form asks: one of a section whose parts show evidence, else all of it. */
export function partsAsked(
  sections: readonly Section[],
  asked: { readonly section: string | null; readonly part: string | null },
): { readonly section: Section; readonly parts: readonly Part[] } | undefined {
  for (const section of sections) {
    const part = section.parts.find(({ key }) => key === asked.part);
    if (part) return { section, parts: [part] };
    if (section.key === asked.section) return { section, parts: section.parts };
  }
  return undefined;
}

export const sayValues = (worksheet: Worksheet, parts: readonly Part[]): SayValues => ({
  reasonToKeep: worksheet.reasonToKeep,
  said: Object.fromEntries(
    parts.map(({ key }) => {
      const said = saidTo(worksheet, key);
      // What is no longer in the record is not offered, so nobody could take its tick away.
      const evidence = (said?.evidence ?? []).filter(({ on }) => on !== null).map(evidenceKey);
      return [key, { answer: said?.answer ?? '', words: said?.words ?? '', evidence }];
    }),
  ),
});

export const sayInput = (
  { said, reasonToKeep }: SayValues,
  { id, version }: Worksheet,
): InputOf<'worksheets.say'> => ({
  id,
  version,
  reasonToKeep,
  said: Object.entries(said).map(([key, { answer, words, evidence }]) => ({
    key,
    answer,
    words,
    evidence: evidence.flatMap((one) => evidenceIn(one) ?? []),
  })),
});

/** The field of a problem: the operation counts the parts, the form names them. */
export function sayField(path: string, { said }: SayValues): string {
  const [, index, field] = /^said\.(\d+)\.(\w+)/.exec(path) ?? [];
  const key = Object.keys(said)[Number(index)];
  return key === undefined ? path : `said.${key}.${field}`;
}

export const evidenceKey = ({ place, id }: EvidenceLink): string => `${place} ${id}`;

function evidenceIn(key: string): EvidenceLink | undefined {
  const [place, id] = key.split(' ');
  return evidenceLink.safeParse({ place, id: Number(id) }).data;
}
