import { placeInWords } from '../../agenda/mode-words.ts';
import { formatTimes } from '../../dates/format-time.ts';
import { formatDay, formatDayWithWeekday } from '../../dates/format-day.ts';
import { bullets, facts, heading, leadIn, paragraph, type Block } from '../plain-document.ts';
import type { AgmPapers } from './agm-papers.ts';

/** The notice of the meeting: where and when, what it is for, and how to stand for election. */
export function notice(papers: AgmPapers): Block[] {
  const { agenda, groupName, lastMinutes, nominationsBy, nominationsTo } = papers;
  const { heldOn, startsAt, endsAt, place, mode, joining, apologiesTo, kind } = agenda;
  const rows = [
    ['Date', formatDayWithWeekday(heldOn)],
    ['Time', formatTimes(startsAt, endsAt)],
    ['Place', placeInWords(place, mode)],
    ['To join from afar', joining],
    ['Apologies to', apologiesTo],
    ['Nominations by', nominationsBy === null ? '' : formatDay(nominationsBy)],
    ['Nominations to', nominationsTo],
  ] as const;
  return [
    heading(2, 'Notice of the meeting'),
    leadIn(`The ${kind} meeting of ${groupName} will be held as follows. All members are invited.`),
    facts(rows.filter(([, value]) => value !== '')),
    leadIn('In these papers you will find:'),
    bullets([
      agenda.issuedOn === null ? 'the agenda in draft' : 'the agenda',
      ...(lastMinutes === null ? [] : ['the minutes of the last annual general meeting']),
      'a report on the year',
      'a form to nominate somebody for a post',
    ]),
    paragraph(
      'If you would like these papers in large print, or need anything to be able to take part, please tell the secretary.',
    ),
  ];
}
