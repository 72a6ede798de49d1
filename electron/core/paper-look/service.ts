import type { PaperLook } from '../../../shared/paper-look/paper-look.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectLook } from './queries.ts';

/** How Word documents made now look. */
export function paperLookOf(db: ReadableDb): PaperLook {
  const { font, headingColour, logo } = selectLook(db);
  return { font, headingColour, logo };
}
