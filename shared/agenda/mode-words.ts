import { capital } from '../documents/words.ts';
import type { MeetingMode } from '../meetings/meeting.ts';

/** How people take part, for members: "mixed" alone says little. */
export const modeInWords = (mode: MeetingMode): string =>
  mode === 'mixed' ? 'in person and online' : mode;

/** Where a meeting is and how people take part: "Sample Hall (in person and online)". */
export const placeInWords = (place: string, mode: MeetingMode): string =>
  place === '' ? capital(modeInWords(mode)) : `${place} (${modeInWords(mode)})`;
