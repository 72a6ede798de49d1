import type { Activity } from '../../../shared/engagement/activity.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

type Input = InputOf<'engagement.add'>;

/** An activity as its form holds it: as typed. */
export type ActivityValues = {
  kind: string;
  title: string;
  level: string;
  aim: string;
  partner: string;
  startsOn: DateParts;
  endsOn: DateParts;
  methods: string[];
  methodWords: string;
  access: string[];
  accessWords: string;
  cost: string;
  costWords: string;
  reasonToKeep: string;
};

export const activityValues = (activity: Activity | undefined): ActivityValues => ({
  kind: activity?.kind ?? '',
  title: activity?.title ?? '',
  level: activity?.level ?? '',
  aim: activity?.aim ?? '',
  partner: activity?.partner ?? '',
  startsOn: partsOf(activity?.startsOn ?? today()),
  endsOn: partsOf(activity?.endsOn),
  methods: [...(activity?.methods ?? [])],
  methodWords: activity?.methodWords ?? '',
  access: [...(activity?.access ?? [])],
  accessWords: activity?.accessWords ?? '',
  cost: poundsText(activity?.costPence ?? null),
  costWords: activity?.costWords ?? '',
  reasonToKeep: activity?.reasonToKeep ?? '',
});

export const activityInput = ({ cost, startsOn, endsOn, ...values }: ActivityValues): Input => ({
  ...values,
  kind: values.kind as Input['kind'],
  level: values.level as Input['level'],
  methods: values.methods as Exclude<Input['methods'], undefined>,
  access: values.access as Exclude<Input['access'], undefined>,
  startsOn: dateIn(startsOn) ?? '',
  endsOn: dateIn(endsOn),
  costPence: penceIn(cost),
});

const poundsText = (pence: number | null): string => {
  if (pence === null) return '';
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
};

/** "£1,200" or "45.50" in pence; what cannot be read becomes a half, which no operation takes. */
export function penceIn(typed: string): number | null {
  const figures = typed.replaceAll(/[\s,£]/g, '');
  if (figures === '') return null;
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(figures) ? Math.round(Number(figures) * 100) : 0.5;
}

/** The cost is typed in pounds. */
export const activityField = (path: string): string =>
  path === 'costPence' ? 'cost' : (path.split('.')[0] ?? path);

/** What came of an activity as its form holds it. */
export type ResultValues = {
  state: string;
  notHeldReason: string;
  invited: string;
  reached: string;
  heard: string;
  changed: string;
  evaluation: string;
  lessons: string;
  reasonToKeep: string;
};

export const resultValues = (activity: Activity): ResultValues => ({
  state: activity.state === 'planned' ? '' : activity.state,
  notHeldReason: activity.notHeldReason,
  invited: numberText(activity.invited),
  reached: numberText(activity.reached),
  heard: activity.heard,
  changed: activity.changed,
  evaluation: activity.evaluation,
  lessons: activity.lessons,
  reasonToKeep: activity.reasonToKeep,
});

export const resultInput = (
  { state, invited, reached, ...words }: ResultValues,
  { id, version }: Activity,
): InputOf<'engagement.record'> => ({
  ...words,
  id,
  version,
  state: state as InputOf<'engagement.record'>['state'],
  invited: typedNumber(invited),
  reached: typedNumber(reached),
});
