import { z } from 'zod';

/**
 * Groups of people whom services often do not reach. No table says how many of them a practice has,
 * so what counts is whom the group asked and what came back, never a share. The labels are those
 * that engagement activities use, so that both are told together.
 *
 * Source: NHS England, inclusion health; N.A.P.P. (2015) adds carers, young carers among them.
 */
export const inclusionGroups = [
  {
    key: 'gypsy-roma-traveller',
    label: 'Gypsies, Roma, Travellers, Showmen and liveaboard boaters',
  },
  { key: 'homeless', label: 'People experiencing homelessness' },
  { key: 'addiction', label: 'People dependent on alcohol or drugs' },
  { key: 'sex-workers', label: 'Sex workers' },
  { key: 'migrants', label: 'Vulnerable migrants and refugees' },
  { key: 'young-carers', label: 'Young carers' },
  { key: 'modern-slavery', label: 'Victims of modern slavery' },
  { key: 'criminal-justice', label: 'People in contact with the criminal justice system' },
  { key: 'learning-disability', label: 'People with a learning disability' },
  { key: 'nursing-home', label: 'People in care or nursing homes' },
  { key: 'veterans', label: 'Veterans' },
] as const;

type InclusionGroupKey = (typeof inclusionGroups)[number]['key'];

const keys = inclusionGroups.map(({ key }) => key) as [InclusionGroupKey, ...InclusionGroupKey[]];

/** A group's key, or nothing when a step was for others. */
export const inclusionGroupKey = z.enum(['', ...keys]);

export const inclusionGroupLabel = (key: string): string =>
  inclusionGroups.find((group) => group.key === key)?.label ?? '';
