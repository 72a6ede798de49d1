import type { Operation } from '../../../shared/rpc/operation.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which environment variable stands for a secret field of an operation's input. Arguments can be
 * read by every user of a computer and stay in a shell's history; a secret is never taken from them.
 */
function variableFor(operation: string, field: string): string | undefined {
  const monitoring = operation.startsWith('monitoring.');
  if (field === 'newPassphrase') {
    return monitoring ? 'PPG_NEW_MONITORING_PASSPHRASE' : 'PPG_NEW_PASSPHRASE';
  }
  if (field === 'code' && monitoring) return 'PPG_RECOVERY_CODE';
  if (field !== 'passphrase') return undefined;
  // The passphrase of a copy is a new one: the record's own may be another, or none.
  if (operation === 'record.saveCopy') return 'PPG_NEW_PASSPHRASE';
  return monitoring ? 'PPG_MONITORING_PASSPHRASE' : 'PPG_PASSPHRASE';
}

export type WithSecrets =
  | { readonly input: unknown }
  /** A secret stood in the arguments. */
  | { readonly refused: string };

/** Fills the secret fields of an input from the environment, and refuses those that stand in it. */
export function withSecrets(
  name: string,
  operation: Operation,
  given: { readonly input: unknown; readonly env: Environment },
): WithSecrets {
  const { input, env } = given;
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return { input };
  const filled: Record<string, unknown> = { ...input };
  for (const field of fieldsOf(operation)) {
    const variable = variableFor(name, field);
    if (variable === undefined) continue;
    if (Object.hasOwn(input, field)) {
      return {
        refused: `Put "${field}" into the environment variable ${variable}, not into the arguments.`,
      };
    }
    if (env[variable] !== undefined) filled[field] = env[variable];
  }
  return { input: filled };
}

function fieldsOf({ input }: Operation): string[] {
  return 'shape' in input && typeof input.shape === 'object' && input.shape !== null
    ? Object.keys(input.shape)
    : [];
}
