/** SQLite's code of an error ("SQLITE_CORRUPT_INDEX"), or undefined when it is not SQLite's. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}

const damageCodes = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'SQLITE_IOERR'];

/** Whether the error says that the file's content cannot be trusted. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== undefined && damageCodes.some((known) => code.startsWith(known));
}
