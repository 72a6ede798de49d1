import type { HeadingColour, Logo, PaperFont } from '../../../shared/paper-look/paper-look.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

export type StoredLook = {
  readonly version: number;
  readonly font: PaperFont;
  readonly headingColour: HeadingColour;
  readonly logo: Logo | null;
};

type Row = {
  readonly version: number;
  readonly font: PaperFont;
  readonly headingColour: HeadingColour;
  readonly type: Logo['type'] | null;
  readonly bytes: Uint8Array | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly words: string | null;
};

export function selectLook(db: ReadableDb): StoredLook {
  const row = db.get<Row>(
    `SELECT version, font, heading_colour AS headingColour, logo_type AS type, logo AS bytes,
       logo_width AS width, logo_height AS height, logo_words AS words
     FROM paper_look`,
  );
  if (!row) throw new Error('The record has no row for the look of its papers');
  const { version, font, headingColour, type, bytes, width, height, words } = row;
  const whole =
    type !== null && bytes !== null && width !== null && height !== null && words !== null;
  return {
    version,
    font,
    headingColour,
    logo: whole ? { type, bytes, width, height, words } : null,
  };
}

/** Whether the version was the one stored. */
export const updateLook = (
  db: WritableDb,
  look: Pick<StoredLook, 'version' | 'font' | 'headingColour'>,
): boolean =>
  db.run(
    `UPDATE paper_look SET font = @font, heading_colour = @headingColour, version = version + 1
     WHERE version = @version`,
    look,
  ).changes === 1;

/** As `updateLook`; null takes the logo away. */
export const updateLogo = (db: WritableDb, version: number, logo: Logo | null): boolean =>
  db.run(
    `UPDATE paper_look SET logo_type = @type, logo = @bytes, logo_width = @width,
       logo_height = @height, logo_words = @words, version = version + 1
     WHERE version = @version`,
    { version, ...(logo ?? { type: null, bytes: null, width: null, height: null, words: null }) },
  ).changes === 1;
