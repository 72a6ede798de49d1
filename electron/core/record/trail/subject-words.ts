import { formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import { capital } from '../../../../shared/documents/words.ts';
import { actionOf } from '../../actions/service.ts';
import { activityInShort } from '../../engagement/service.ts';
import { worksheetInShort } from '../../engagement/worksheets/service.ts';
import { evidenceTitle } from '../../evidence/in-short.ts';
import { feedbackInShort } from '../../feedback/service.ts';
import { improvementInShort, priorityTitle } from '../../improvements/in-short.ts';
import { meetingDay } from '../../meetings/change-meeting.ts';
import { decisionOf } from '../../meetings/decisions/service.ts';
import { storedItem } from '../../meetings/items/service.ts';
import { memberNames } from '../../members/service.ts';
import { UserError } from '../../rpc/user-error.ts';
import type { ReadableDb } from '../database.ts';

/**
 * What the trail's entries are about in the words of today: "member 12" becomes the member's name,
 * "action 3" its AP number. A thing no longer in the record is called by its kind alone.
 */
export function subjectsInWords(db: ReadableDb): (subject: string) => string {
  const names = memberNames(db);
  const meeting = (id: number) => `meeting of ${formatDay(meetingDay(db, id))}`;
  const words: Readonly<Record<string, (id: number) => string | undefined>> = {
    member: (id) => names.get(id),
    meeting: (id) => capital(meeting(id)),
    minutes: (id) => `Minutes of the ${meeting(id)}`,
    item: (id) => {
      const { title, meetingId } = storedItem(db, id);
      return `${title}, ${meeting(meetingId)}`;
    },
    decision: (id) => {
      const { number, meetingOn, text } = decisionOf(db, id);
      return `Decision ${number} of ${formatDay(meetingOn)}: ${text}`;
    },
    action: (id) => {
      const { reference, text } = actionOf(db, id, '9999-12-31');
      return `${reference}: ${text}`;
    },
    feedback: (id) => feedbackInShort(db, id).title,
    improvement: (id) => improvementInShort(db, id).text,
    'engagement activity': (id) => activityInShort(db, id).title,
    worksheet: (id) => worksheetInShort(db, id).title,
    evidence: (id) => evidenceTitle(db, id),
    'priority area': (id) => priorityTitle(db, id),
    year: (year) => `Year ${formatFinancialYear(year)}`,
    bundle: (year) => `Bundle: evidence ${formatFinancialYear(year)}`,
    'bundle of change': (id) => `Bundle: ${worksheetInShort(db, id).title}`,
  };
  return (subject) => {
    const [, kind = subject, number] = /^([a-z ]+?) (\d+)(?:, \d+)*$/u.exec(subject) ?? [];
    const named = Object.hasOwn(words, kind) ? words[kind] : undefined;
    const found = named && number !== undefined ? known(() => named(Number(number))) : undefined;
    return found ?? capital(kind);
  };
}

/** Undefined for what has been removed since. */
function known<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof UserError && error.failure.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
