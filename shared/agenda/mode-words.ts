import type { MeetingMode } from '../meetings/meeting.ts';

/** How people take part, for members: "mixed" alone says little. */
export const modeInWords = (mode: MeetingMode): string =>
  mode === 'mixed' ? 'in person and online' : mode;
