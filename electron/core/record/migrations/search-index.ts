/**
 * An index over columns of a table, kept in step by triggers; it holds no text of its own. A second
 * one over the same table has a name of its own.
 */
export function indexed(
  table: string,
  columns: readonly string[],
  name = `${table}_search`,
): string {
  const list = columns.join(', ');
  const of = (row: 'new' | 'old') => columns.map((column) => `${row}.${column}`).join(', ');
  const add = `INSERT INTO ${name} (rowid, ${list}) VALUES (new.id, ${of('new')});`;
  const take = `INSERT INTO ${name} (${name}, rowid, ${list})
    VALUES ('delete', old.id, ${of('old')});`;
  const differs = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
  return `
CREATE VIRTUAL TABLE ${name} USING fts5 (
  ${list},
  content = '${table}', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO ${name} (${name}, rank) VALUES ('secure-delete', 1);
INSERT INTO ${name} (${name}) VALUES ('rebuild');
CREATE TRIGGER ${name}_added AFTER INSERT ON ${table} BEGIN
  ${add}
END;
CREATE TRIGGER ${name}_removed AFTER DELETE ON ${table} BEGIN
  ${take}
END;
CREATE TRIGGER ${name}_changed AFTER UPDATE ON ${table} WHEN ${differs} BEGIN
  ${take}
  ${add}
END;
`;
}
