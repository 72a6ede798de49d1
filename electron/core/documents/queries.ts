import type { DocumentKind, RegisteredDocument } from '../../../shared/documents/contract.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

type Row = {
  readonly id: number;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly path: string;
  readonly sha256: string;
  readonly made_at_ms: number;
  readonly made_by: string;
  readonly public_copy: number;
  readonly trail_entries: number;
  readonly trail_hash: string | null;
};

const columns = `id, kind, title, path, sha256, made_at_ms, made_by, public_copy, trail_entries, trail_hash`;

export function selectDocuments(db: ReadableDb): RegisteredDocument[] {
  return db.all<Row>(`SELECT ${columns} FROM document ORDER BY id DESC`).map(fromRow);
}

export function selectDocumentByHash(
  db: ReadableDb,
  sha256: string,
): RegisteredDocument | undefined {
  const row = db.get<Row>(
    `SELECT ${columns} FROM document WHERE sha256 = @sha256 ORDER BY id DESC LIMIT 1`,
    { sha256 },
  );
  return row && fromRow(row);
}

export function selectDocumentByPath(db: ReadableDb, path: string): RegisteredDocument | undefined {
  const row = db.get<Row>(
    `SELECT ${columns} FROM document WHERE path = @path ORDER BY id DESC LIMIT 1`,
    { path },
  );
  return row && fromRow(row);
}

/** The reviews whose figures public copies have printed. */
export const selectPublishedReviews = (db: ReadableDb): number[] =>
  db
    .all<{ id: number }>(
      'SELECT DISTINCT review_id AS id FROM document WHERE public_copy = 1 AND review_id IS NOT NULL',
    )
    .map(({ id }) => id);

export type NewRegistered = Omit<RegisteredDocument, 'id'> & {
  /** The review whose figures a public copy prints. */
  readonly reviewId: number | null;
};

export function insertDocument(db: WritableDb, document: NewRegistered): number {
  return db.run(
    `INSERT INTO document
       (kind, title, path, sha256, made_at_ms, made_by, public_copy, trail_entries, trail_hash,
        review_id)
     VALUES
       (@kind, @title, @path, @sha256, @madeAtMs, @madeBy, @publicCopy, @trailEntries, @trailHash,
        @reviewId)`,
    { ...document, publicCopy: document.publicCopy ? 1 : 0 },
  ).id;
}

function fromRow(row: Row): RegisteredDocument {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    path: row.path,
    sha256: row.sha256,
    madeAtMs: row.made_at_ms,
    madeBy: row.made_by,
    publicCopy: row.public_copy === 1,
    trailEntries: row.trail_entries,
    trailHash: row.trail_hash,
  };
}
