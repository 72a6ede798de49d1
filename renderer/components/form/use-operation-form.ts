import { useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { OperationName } from '../../../shared/rpc/contract.ts';
import type { Failure, Result } from '../../../shared/rpc/result.ts';
import { useUnsaved, waitsFor } from '../../app/unsaved.ts';
import { call } from '../../rpc/client.ts';
import type { AnswerOf, InputOf } from '../../rpc/operation-types.ts';
import { refreshEverything } from '../../rpc/query-client.ts';
import { forgetRefusal, noteSaveState } from '../../rpc/saved-at.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { dateProblems, isEmptyDateAt } from './date-problems.ts';
import { heldInWords, type HeldInWords } from './held-in-words.ts';
import { keepTypedOn, useStoredValues } from './typed-values.ts';
import type { FormProblems } from './form-problems.ts';

export type OperationFormOptions<N extends OperationName, V extends FieldValues> = {
  readonly operation: N;
  /** What the fields hold at first; names are the paths of the operation's input. */
  readonly values: DefaultValues<V>;
  /** What is sent for what was typed. */
  readonly toInput: (values: V) => InputOf<N>;
  /** The field that stands for a path of the input, where the two differ. */
  readonly fieldFor?: ((path: string, values: V) => string) | undefined;
  /** Problems that only the page can see, such as two passphrases that differ. */
  readonly ownProblems?: ((values: V) => Record<string, string>) | undefined;
  /** How it is sent, where that is a job of the page’s own with its progress; as a rule, plainly. */
  readonly send?: ((input: InputOf<N>) => Promise<Result<AnswerOf<N>>>) | undefined;
  /** What the fields hold once it is saved, where the next of its kind is typed in the same form. */
  readonly afresh?: ((sent: V) => V | undefined) | undefined;
  /** Called when it is saved. */
  readonly onDone?: ((answer: AnswerOf<N>, values: V) => void | Promise<void>) | undefined;
};

export type OperationForm<V extends FieldValues> = {
  readonly form: UseFormReturn<V>;
  readonly shared: FormProblems;
  /** Why the last attempt did not save. */
  readonly failure: Failure | undefined;
  readonly saving: boolean;
  readonly unsaved: boolean;
  /** Whether to say how its saving stands: not beside a form that nobody has touched. */
  readonly saved: boolean;
  /** The record can only be read, so that nothing can be sent. */
  readonly locked: boolean;
  readonly submit: () => void;
  /** After a conflict: shows the newest facts beside what was typed, which stays. */
  readonly takeNewer: () => void;
  /** What was typed that the record holds otherwise by now, once the newest facts were taken. */
  readonly newer: readonly HeldInWords[] | undefined;
  /** Submits, and answers whether it was saved. */
  readonly save: () => Promise<boolean>;
};

/**
 * A form that sends one operation and shows its problems beside the fields and in the summary.
 *
 * The rules and their words live in the contract only: the page sends what was typed and shows what
 * the one door answers. What was typed stays in the fields until it is saved.
 */
export function useOperationForm<N extends OperationName, V extends FieldValues>(
  options: OperationFormOptions<N, V>,
): OperationForm<V> {
  const form = useForm<V>({ defaultValues: options.values });
  const [failure, setFailure] = useState<Failure>();
  const [saving, setSaving] = useState(false);
  const [everSent, setEverSent] = useState(false);
  const [labels] = useState(() => new Map<string, string>());
  const formId = `${useId()}-`;
  const unsaved = form.formState.isDirty;
  useUnsaved(unsaved);
  const locked = useReadOnly() && !leavesTheRecordAlone.test(options.operation);
  useEffect(() => forgetRefusal, []);
  const standing = useStoredValues(form, options.values);
  const [newer, setNewer] = useState<readonly HeldInWords[]>();

  const renamed = (error: Failure, values: V): Failure => {
    const { fieldFor } = options;
    if (!error.fields || !fieldFor) return error;
    const fields = Object.entries(error.fields).map(([path, words]) => [
      fieldFor(path, values),
      words,
    ]);
    return { ...error, fields: Object.fromEntries(fields) as Record<string, string> };
  };

  const send = async (values: V): Promise<boolean> => {
    const problems = { ...dateProblems(values), ...options.ownProblems?.(values) };
    if (Object.keys(problems).length > 0) {
      setFailure(withLabels(invalid(problems), values, labels));
      return false;
    }
    if (standing.isBehind()) {
      setFailure({ ...behind });
      return false;
    }
    setSaving(true);
    setEverSent(true);
    noteSaveState({ state: 'saving' });
    const input = options.toInput(values);
    // Long work shows its progress and can be stopped: leaving it is asked about at once.
    const result = await (options.send?.(input) ?? waitsFor(call(options.operation, input)));
    if (result.ok) {
      noteSaveState({ state: 'saved', at: new Date() });
      setFailure(undefined);
      setNewer(undefined);
      // At once, so that whoever leaves when it is saved is asked nothing.
      flushSync(() => keepTypedOn(form, values, options.afresh?.(values)));
      await refreshEverything();
      standing.standOnNow();
      await options.onDone?.(result.value, values);
    } else {
      noteSaveState({ state: 'not saved', why: result.error.message });
      const stopped = result.error.code === 'CANCELLED';
      if (result.error.code === 'CONFLICT') await refreshEverything();
      setFailure(stopped ? undefined : withLabels(renamed(result.error, values), values, labels));
    }
    setSaving(false);
    return result.ok;
  };
  const save = async () => !saving && !locked && send(structuredClone(form.getValues()));

  return {
    form,
    shared: { formId, problems: failure?.fields ?? {}, labels },
    failure,
    saving,
    unsaved,
    saved: unsaved || saving || everSent,
    locked,
    takeNewer: () => {
      const taken = standing.takeNewer();
      setNewer(taken.map((one) => heldInWords(one, { formId, labels })));
      setFailure(undefined);
    },
    newer,
    save,
    submit: () => void save(),
  };
}

/** Who is working, opening and copying: for a record that can only be read too. */
const leavesTheRecordAlone = /^(?:session|record)\.|^monitoring\.unlock/;

const invalid = (fields: Record<string, string>): Failure => ({
  code: 'INVALID_INPUT',
  message: 'There is a problem with what was entered.',
  fields,
});

const behind: Failure = {
  code: 'CONFLICT',
  message:
    'This was changed after you began to type. Nothing was saved over it, and what you typed is still here.',
};

/** Dates are told apart by their labels: "Date joined: enter a date". */
function withLabels(failure: Failure, values: unknown, labels: Map<string, string>): Failure {
  if (!failure.fields) return failure;
  const unreadable = dateProblems(values);
  const fields = Object.entries(failure.fields).map(([name, message]) => {
    const label = labels.get(name);
    if (!label) return [name, message] as const;
    if (isEmptyDateAt(values, name)) return [name, `${label}: enter a date`] as const;
    return [name, unreadable[name] ? `${label}: ${lowerFirst(message)}` : message] as const;
  });
  return { ...failure, fields: Object.fromEntries(fields) };
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
