import type { DocumentKind, RegisteredDocument } from '../../../shared/documents/contract.ts';
import { published, type Published } from '../../../shared/disclosure/published.ts';
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

/** What a bundle printed of a review's figures stands in a row of its own, and is no document. */
const bundle = 'bundle';

export function selectDocuments(db: ReadableDb): RegisteredDocument[] {
  return db
    .all<Row>(`SELECT ${columns} FROM document WHERE kind <> @bundle ORDER BY id DESC`, { bundle })
    .map(fromRow);
}

export function selectDocumentByHash(
  db: ReadableDb,
  sha256: string,
): RegisteredDocument | undefined {
  const row = db.get<Row>(
    `SELECT ${columns} FROM document WHERE sha256 = @sha256 AND kind <> @bundle
     ORDER BY id DESC LIMIT 1`,
    { sha256, bundle },
  );
  return row && fromRow(row);
}

export function selectDocumentByPath(db: ReadableDb, path: string): RegisteredDocument | undefined {
  const row = db.get<Row>(
    `SELECT ${columns} FROM document WHERE path = @path AND kind <> @bundle
     ORDER BY id DESC LIMIT 1`,
    { path, bundle },
  );
  return row && fromRow(row);
}

/** What public copies have printed of reviews' figures, oldest copy first. */
export const selectPublished = (db: ReadableDb): Published[] =>
  db
    .all<{ figures: string }>(
      'SELECT public_figures AS figures FROM document WHERE public_figures IS NOT NULL ORDER BY id',
    )
    .map(({ figures }) => published.parse(JSON.parse(figures)));

export type NewRegistered = Omit<RegisteredDocument, 'id'> & {
  /** What a public copy prints of a review's figures. */
  readonly published: Published | null;
};

type InBundle = Omit<NewRegistered, 'kind' | 'publicCopy'> & { readonly published: Published };

/** Keeps what a bundle printed, so that later copies are set beside it. */
export const insertPublishedInBundle = (db: WritableDb, printed: InBundle): number =>
  insert(db, { ...printed, kind: bundle, publicCopy: true });

export const insertDocument = (db: WritableDb, document: NewRegistered): number =>
  insert(db, document);

type AnyRow = Omit<NewRegistered, 'kind'> & { readonly kind: string };

function insert(db: WritableDb, { published: figures, ...document }: AnyRow): number {
  return db.run(
    `INSERT INTO document
       (kind, title, path, sha256, made_at_ms, made_by, public_copy, trail_entries, trail_hash,
        review_id, public_figures)
     VALUES
       (@kind, @title, @path, @sha256, @madeAtMs, @madeBy, @publicCopy, @trailEntries, @trailHash,
        @reviewId, @publicFigures)`,
    {
      ...document,
      publicCopy: document.publicCopy ? 1 : 0,
      reviewId: figures?.reviewId ?? null,
      publicFigures: figures && JSON.stringify(figures),
    },
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
