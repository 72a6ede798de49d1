import type { MailText } from '../../agenda/mail/agenda-mail.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay, formatDayWithWeekday } from '../../dates/format-day.ts';
import { confirmationsOn, draftWarning } from '../paper-title.ts';
import { holdsPrivate } from '../public-copy/public-minutes.ts';
import { blocksAsText } from './blocks-as-text.ts';
import { minutesBlocks, paperTitle } from './minutes-blocks.ts';
import type { Minutes } from './minutes-model.ts';

type Sending = { readonly group: string; readonly sender: string; readonly today: IsoDate };

/** The minutes as a mail to members: where they stand, what is asked, the minutes themselves. */
export function minutesMail(minutes: Minutes, { group, sender, today }: Sending): MailText {
  return {
    subject: `${group}: ${paperTitle(minutes)}`,
    text: [
      'Dear member',
      whatTheyAre(minutes),
      askOf(minutes, today),
      holdsPrivate(minutes) ? 'They hold private items, so please do not pass them on.' : '',
      sender,
      blocksAsText(minutesBlocks(minutes)),
    ]
      .filter((piece) => piece.trim() !== '')
      .join('\n\n'),
  };
}

function whatTheyAre({ standing, kind, heldOn }: Minutes): string {
  const meeting = `our ${kind === 'ordinary' ? '' : `${kind} `}meeting on ${formatDayWithWeekday(heldOn)}`;
  const confirmed = confirmationsOn(standing).at(-1);
  if (standing.state === 'confirmed') {
    const when = confirmed ? `, confirmed on ${formatDay(confirmed.on)},` : '';
    return `The minutes of ${meeting}${when} are below.`;
  }
  if (standing.state === 're-opened') {
    return `The minutes of ${meeting} are below. They have been opened again for correction.`;
  }
  return `The draft minutes of ${meeting} are below. ${asSaid(draftWarning(standing))}`;
}

/** "Draft minutes, not yet checked" of draft minutes that were just named. */
const asSaid = (warning: string) => `They are ${warning.replace(/^Draft minutes, /u, '')}.`;

function askOf({ standing, nextMeeting }: Minutes, today: IsoDate): string {
  if (standing.state === 'confirmed') return '';
  const until =
    standing.state === 're-opened' || nextMeeting === null || nextMeeting.on < today
      ? 'before they are confirmed'
      : `before our next meeting on ${formatDayWithWeekday(nextMeeting.on)}, which is asked to confirm them`;
  return `If something in them is not as it was, please tell us ${until}.`;
}
