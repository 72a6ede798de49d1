import { modeInWords } from '../../agenda/mode-words.ts';
import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { capital, counted } from '../../documents/words.ts';
import type { MeetingSummary } from '../../meetings/meeting.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { activitiesOpen, activityFacts } from './activity-facts.ts';
import { heldMeetings, itemsHeld, type YearFacts } from '../year-facts.ts';
import type { Rule } from './rule.ts';

/** (4)(a): engagement at the intervals that practice and group agreed. */
export const engage: Rule = (facts) => ({
  evidence: [
    ...agreedFacts(facts),
    ...heldMeetings(facts).map(meetingFact),
    ...activityFacts(facts),
  ],
  open: [...agreementOpen(facts), ...meetingsOpen(facts), ...activitiesOpen(facts)],
});

/** The agreement holds until another is made, so it may be older than the year. */
function agreedFacts(facts: YearFacts): EvidenceFact[] {
  const { terms, upTo, year } = facts;
  const items = itemsHeld(facts)
    .filter(({ about }) => about === 'engagement frequency agreed')
    .map(({ meetingOn, meetingId, position, title }) => ({
      on: meetingOn,
      text: `How often to engage was agreed with the group (item ${position}: ${title})`,
      link: { place: 'meetings' as const, id: meetingId },
    }));
  if (!terms || !terms.engagementFrequency || !terms.engagementAgreedOn) return items;
  if (terms.engagementAgreedOn > upTo) return items;
  const where = terms.engagementAgreedAt === '' ? '' : ` (${terms.engagementAgreedAt})`;
  const isOlder = terms.engagementAgreedOn < financialYearDays(year).from;
  const still = isOlder ? ', and still standing' : '';
  const text = `Agreed with the group${where}${still}: ${terms.engagementFrequency}`;
  const link =
    terms.engagementMeetingId === null
      ? { place: 'terms' as const, id: null }
      : { place: 'meetings' as const, id: terms.engagementMeetingId };
  return [{ on: terms.engagementAgreedOn, text, link }, ...items];
}

function meetingFact(meeting: MeetingSummary): EvidenceFact {
  const { id, heldOn, kind, mode, present, staff, apologies, quorate } = meeting;
  const who = `${counted(present, 'member', 'members')} and ${counted(staff, 'practice staff', 'practice staff')} present, ${counted(apologies, 'apology', 'apologies')}`;
  const quorum = quorate === false ? '; not quorate' : '';
  const lasting = `${capital(kind)} meeting, ${modeInWords(mode)}: ${who}${quorum}`;
  const text = `${lasting}${minutesInWords(meeting)}`;
  return { on: heldOn, text, lasting, link: { place: 'meetings', id } };
}

/** Nothing is said of minutes that are still being written. */
function minutesInWords({ minutesState }: MeetingSummary): string {
  switch (minutesState) {
    case 'confirmed':
      return '; minutes confirmed';
    case 'issued in draft':
      return '; minutes issued in draft, not yet confirmed';
    case 're-opened':
      return '; minutes re-opened for correction';
    case 'draft':
    case 'checked':
      return '';
  }
}

function agreementOpen({ terms, year }: YearFacts): OpenPoint[] {
  if (terms?.engagementFrequency && terms.engagementAgreedOn) return [];
  const text = terms?.engagementFrequency
    ? `The day on which the group agreed how often to engage is not recorded${agreedAt(terms.engagementAgreedAt)}`
    : 'No agreement with the group on how often to engage is recorded';
  const link = { place: 'terms' as const, id: null };
  return [{ text, by: financialYearDays(year).to, link }];
}

const agreedAt = (words: string): string => (words === '' ? '' : ` (agreed: ${words})`);

function meetingsOpen(facts: YearFacts): OpenPoint[] {
  const { from, to: by } = financialYearDays(facts.year);
  const held = heldMeetings(facts).length;
  const agreed = facts.terms?.meetingsPerYear ?? 1;
  const missing = agreed - held;
  const link = { place: 'meetings' as const, id: null };
  const open: OpenPoint[] = [];
  if (missing > 0 && agreed > 1) {
    const adoptedOn = facts.terms?.adoptedOn ?? from;
    // A reader must see that the rule was not there for the whole year.
    const terms = `the terms of reference${adoptedOn > from ? ` of ${formatDay(adoptedOn)}` : ''}`;
    const recorded = held === 0 ? 'none is' : held === 1 ? '1 is' : `${held} are`;
    const text = `${counted(missing, 'more meeting', 'more meetings')}: ${terms} say ${agreed} a year, and ${recorded} recorded as held`;
    open.push({ text, by, link });
  } else if (missing > 0) {
    open.push({ text: 'No meeting is recorded as held in the year', by, link });
  }
  for (const meeting of facts.meetings) {
    if (meeting.held || meeting.cancelled || meeting.heldOn > facts.upTo) continue;
    const text = 'Who was at this meeting is not recorded, so it does not count as held';
    open.push({ text, by: meeting.heldOn, link: { place: 'meetings', id: meeting.id } });
  }
  return [...open, ...unconfirmedOpen(facts)];
}

/** Minutes that went to the members and wait for a meeting to confirm them. */
function unconfirmedOpen(facts: YearFacts): OpenPoint[] {
  return heldMeetings(facts)
    .filter(
      ({ minutesState }) => minutesState === 'issued in draft' || minutesState === 're-opened',
    )
    .map(({ id, heldOn }) => ({
      text: `The minutes of ${formatDay(heldOn)} are not yet confirmed`,
      by: null,
      link: { place: 'meetings' as const, id },
    }));
}
