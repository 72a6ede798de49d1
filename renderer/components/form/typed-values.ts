import { useEffect, useRef } from 'react';
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form';

/**
 * Shows what the record holds now, as after another form on the page was saved; never over what
 * somebody is typing.
 */
export function useStoredValues<V extends FieldValues>(
  form: UseFormReturn<V>,
  stored: DefaultValues<V>,
): void {
  const { isDirty } = form.formState;
  const last = useRef(JSON.stringify(stored));
  useEffect(() => {
    const now = JSON.stringify(stored);
    // Only when the record has changed: a form just saved still shows what was typed.
    if (now === last.current) return;
    last.current = now;
    if (!isDirty) form.reset(stored, { keepFieldsRef: true });
  }, [form, stored, isDirty]);
}

/**
 * Takes what was sent for what is saved; what was typed while it was being saved stays, unsaved. A
 * form that starts afresh for the next of its kind keeps of it what is not of the last one.
 */
export function keepTypedOn<V extends FieldValues>(
  form: UseFormReturn<V>,
  sent: V,
  afresh?: V,
): void {
  const typed = structuredClone(form.getValues());
  form.reset(afresh ?? sent);
  for (const [name, value] of Object.entries(typed)) {
    if (JSON.stringify(value) !== JSON.stringify(sent[name])) {
      const now: unknown = afresh ? typedAfter(sent[name], value) : value;
      form.setValue(name as Path<V>, now as V[Path<V>], { shouldDirty: true });
    }
  }
}

/** The cursor stood behind what was sent: what was typed on begins there. */
const typedAfter = (sent: unknown, typed: unknown): unknown =>
  typeof sent === 'string' && typeof typed === 'string' && typed.startsWith(sent)
    ? typed.slice(sent.length)
    : typed;
