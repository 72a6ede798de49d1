import { useEffect, useMemo, useRef } from 'react';
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { today } from '../../app/today.ts';
import { partsOf } from '../date-parts.ts';

/** Where a form stands towards the record. */
export type Standing = {
  /** Whether the record has other facts by now than those that somebody is typing over. */
  readonly isBehind: () => boolean;
  /** Takes what the record holds now for what the form was opened with, as once it is saved. */
  readonly standOnNow: () => void;
  /** Shows what the record holds now where nothing was typed; answers what was typed over. */
  readonly takeNewer: () => readonly Newer[];
};

/** A field that was typed in, and has another value in the record by now. */
export type Newer = { readonly name: string; readonly stored: unknown };

/**
 * Shows what the record holds now, as after another form on the page was saved; never over what
 * somebody is typing. A form somebody types in stands on what it was opened with.
 */
export function useStoredValues<V extends FieldValues>(
  form: UseFormReturn<V>,
  stored: DefaultValues<V>,
): Standing {
  const { isDirty } = form.formState;
  const now = JSON.stringify(stored);
  const opened = { now, stored, day: today() };
  const newest = useRef(opened);
  const standsOn = useRef<Opened>(opened);
  useEffect(() => {
    newest.current = { now, stored, day: today() };
    // Only when the record has changed: a form just saved still shows what was typed.
    if (now === standsOn.current.now || isDirty) return;
    standsOn.current = newest.current;
    form.reset(stored, { keepFieldsRef: true });
  }, [form, stored, now, isDirty]);
  return useMemo(() => {
    const standOnNow = () => {
      standsOn.current = newest.current;
    };
    return {
      isBehind: () => form.formState.isDirty && !sameFacts(standsOn.current, newest.current),
      standOnNow,
      takeNewer: () => {
        const before = JSON.parse(standsOn.current.now) as V;
        standOnNow();
        return takeNewer(form, before, newest.current.stored);
      },
    };
  }, [form]);
}

/** What a form was opened with, and the day on which it suggested today where a day is asked for. */
type Opened = { readonly now: string; readonly day: IsoDate };

/** Whether the record holds the same still: that today is another day by now is no news of it. */
function sameFacts(opened: Opened, newest: Opened): boolean {
  if (opened.now === newest.now) return true;
  const before = JSON.parse(opened.now) as Readonly<Record<string, unknown>>;
  const held = JSON.parse(newest.now) as Readonly<Record<string, unknown>>;
  return Object.entries(held).every(
    ([name, value]) =>
      same(value, before[name]) ||
      (same(before[name], partsOf(opened.day)) && same(value, partsOf(newest.day))),
  );
}

function takeNewer<V extends FieldValues>(
  form: UseFormReturn<V>,
  before: V,
  stored: DefaultValues<V>,
): readonly Newer[] {
  const typed = typedOver(form, before);
  form.reset(stored, { keepFieldsRef: true });
  for (const [name, value] of typed) set(form, name, value);
  const held = JSON.parse(JSON.stringify(stored)) as Readonly<Record<string, unknown>>;
  return typed
    .filter(([name, value]) => !same(held[name], before[name]) && !same(held[name], value))
    .map(([name]) => ({ name, stored: held[name] }));
}

/** What the fields hold that differs from what was there. */
const typedOver = <V extends FieldValues>(form: UseFormReturn<V>, before: V) =>
  Object.entries(structuredClone(form.getValues())).filter(
    ([name, value]) => !same(value, before[name]),
  ) as [string, unknown][];

const set = <V extends FieldValues>(form: UseFormReturn<V>, name: string, value: unknown) =>
  form.setValue(name as Path<V>, value as V[Path<V>], { shouldDirty: true });

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Takes what was sent for what is saved; what was typed while it was being saved stays, unsaved. A
 * form that starts afresh for the next of its kind keeps of it what is not of the last one.
 */
export function keepTypedOn<V extends FieldValues>(
  form: UseFormReturn<V>,
  sent: V,
  afresh?: V,
): void {
  const typed = typedOver(form, sent);
  form.reset(afresh ?? sent);
  for (const [name, value] of typed)
    set(form, name, afresh ? typedAfter(sent[name], value) : value);
}

/** The cursor stood behind what was sent: what was typed on begins there. */
const typedAfter = (sent: unknown, typed: unknown): unknown =>
  typeof sent === 'string' && typeof typed === 'string' && typed.startsWith(sent)
    ? typed.slice(sent.length)
    : typed;
