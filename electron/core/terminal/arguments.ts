/** What the terminal was asked to do. */
export type Request =
  | { readonly kind: 'list' }
  | { readonly kind: 'create'; readonly recordPath: string }
  | {
      readonly kind: 'call';
      readonly recordPath: string;
      readonly operation: string;
      readonly input: unknown;
    }
  | { readonly kind: 'wrong'; readonly message: string };

export const usage = `Usage:
  npm run rpc -- RECORD.ppg OPERATION 'JSON'   prints the Result as JSON; exit 0 when ok, 1 when not
  npm run rpc -- --create RECORD.ppg           makes a new record
  npm run rpc -- --list                        lists every operation with its JSON Schemas

Read from the environment:
  PPG_PERSON, PPG_ROLE            who is working (the trail carries it)
  PPG_PASSPHRASE                  the record's passphrase
  PPG_NEW_PASSPHRASE              a passphrase to be set
  PPG_MONITORING_PASSPHRASE       unlocks the monitoring file beside the record
  PPG_NEW_MONITORING_PASSPHRASE   a monitoring passphrase to be set
  PPG_RECOVERY_CODE               the printed recovery code of the monitoring file
  PPG_USER_DATA                   the application's own folder, where backups are kept
`;

export function readArguments(argv: readonly string[]): Request {
  const [first, second, third, ...more] = argv;
  if (first === undefined) return wrong('Say which record and which operation.');
  if (first === '--list')
    return second === undefined ? { kind: 'list' } : wrong('--list stands alone.');
  if (first === '--create') {
    if (second === undefined || third !== undefined) return wrong('--create takes one path.');
    return { kind: 'create', recordPath: second };
  }
  if (first.startsWith('--')) return wrong(`There is no option ${first}.`);
  if (second === undefined) return wrong('Say which operation.');
  if (more.length > 0)
    return wrong('There are too many arguments. Put the JSON in quotation marks.');
  return readCall(first, second, third ?? '{}');
}

function readCall(recordPath: string, operation: string, json: string): Request {
  try {
    return { kind: 'call', recordPath, operation, input: JSON.parse(json) as unknown };
  } catch (error) {
    return wrong(
      `The input is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const wrong = (message: string): Request => ({ kind: 'wrong', message });
