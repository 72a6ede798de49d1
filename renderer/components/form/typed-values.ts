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

/** Takes what was sent for what is saved; what was typed while it was being saved stays, unsaved. */
export function keepTypedOn<V extends FieldValues>(form: UseFormReturn<V>, sent: V): void {
  const typed = structuredClone(form.getValues());
  form.reset(sent);
  for (const [name, value] of Object.entries(typed)) {
    if (JSON.stringify(value) !== JSON.stringify(sent[name])) {
      form.setValue(name as Path<V>, value as V[Path<V>], { shouldDirty: true });
    }
  }
}
