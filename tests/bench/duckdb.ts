import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** As much of DuckDB's interface as is used here: the package is installed only to be measured against. */
type DuckDb = {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRows(): readonly unknown[] }>;
        closeSync(): void;
      }>;
      closeSync(): void;
    }>;
  };
};

/** Loads DuckDB, from `tests/bench/node_modules`; installs it there the first time. */
export async function loadDuckDb(): Promise<DuckDb> {
  const folder = import.meta.dirname;
  if (!existsSync(join(folder, 'node_modules/@duckdb/node-api'))) {
    execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const name: string = '@duckdb/node-api';
  return (await import(name)) as DuckDb;
}

/** Reads a CSV file and keeps one organisation's rows, in a fresh connection; answers the rows. */
export async function filterWithDuckDb(
  { DuckDBInstance }: DuckDb,
  path: string,
  odsCode: string,
  { column, allVarchar }: { readonly column: string; readonly allVarchar: boolean },
): Promise<readonly unknown[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const options = `header = true, all_varchar = ${allVarchar}`;
  const reader = await connection.runAndReadAll(
    `SELECT * FROM read_csv('${path}', ${options}) WHERE ${column} = '${odsCode}'`,
  );
  const rows = reader.getRows();
  connection.closeSync();
  instance.closeSync();
  return rows;
}
