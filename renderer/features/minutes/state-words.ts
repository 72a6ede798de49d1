import { formatDay } from '../../../shared/dates/format-day.ts';
import type { ChecklistLine, MinutesLife } from '../../../shared/minutes/life.ts';

/** The state of minutes as a sentence. */
export function stateInWords({ state, issuedOn }: Pick<MinutesLife, 'state' | 'issuedOn'>): string {
  switch (state) {
    case 'draft':
      return 'These minutes are a draft and are still being written.';
    case 'checked':
      return 'These minutes are checked and can be issued in draft.';
    case 'issued in draft':
      return issuedOn === null
        ? 'These minutes were issued in draft and wait to be confirmed.'
        : `These minutes were issued in draft on ${formatDay(issuedOn)} and wait to be confirmed.`;
    case 'confirmed':
      return 'These minutes are confirmed. Nothing in them can be changed.';
    case 're-opened':
      return 'These minutes were confirmed and are open again for correction.';
  }
}

/** Where a line of the checklist is put right; undefined for what is done on the same page. */
export function pathOfLine(meetingId: number, line: ChecklistLine): string | undefined {
  const meeting = `/meetings/${meetingId}`;
  switch (line.page) {
    case 'meeting':
      return `${meeting}/edit`;
    case 'attendance':
      return `${meeting}/attendance`;
    case 'item':
      return `${meeting}/minutes?item=${line.itemId}${line.actionId === null ? '' : `&asked=${line.actionId}`}`;
    case 'decision':
      return `${meeting}/items/${line.itemId}`;
    case 'action':
      return `/actions/${line.actionId}`;
    case 'next meeting':
      return '/meetings/new';
    case 'checks':
      return undefined;
  }
}
