import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { capital, counted } from '../../documents/words.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { registeredInWords } from '../registered-in-words.ts';
import { countsIn, heldMeetings, type YearFacts } from '../year-facts.ts';
import type { Rule } from './rule.ts';

/** (1): a group of registered patients, established and maintained. */
export const establish: Rule = (facts) => ({
  evidence: [
    ...termsFacts(facts),
    ...memberFacts(facts),
    ...meetingFacts(facts),
    ...feedbackFacts(facts),
  ],
  open: openPoints(facts),
});

function termsFacts({ terms }: YearFacts): EvidenceFact[] {
  if (!terms) return [];
  const text = 'Terms of reference adopted, and still in force';
  return [{ on: terms.adoptedOn, text, link: { place: 'terms', id: null } }];
}

function memberFacts({ movement, upTo, year }: YearFacts): EvidenceFact[] {
  const { start, joined, left, end } = movement;
  const { from } = financialYearDays(year);
  if (end.total === 0 || upTo < from) return [];
  const registered = end.registration['registered patient'];
  const since = formatDay(from);
  const change =
    joined.total + left.total === 0
      ? `the same ${start.total} as at ${since}`
      : `${joined.total || 'nobody'} joined and ${left.total || 'nobody'} left since ${since}`;
  const members = counted(end.total, 'member', 'members');
  const text = `${members}, ${registeredInWords(end.total, registered)}; ${change}`;
  // Beside the number of all members, that of the registered ones says how many are carers.
  const publicText = `${members}; ${change}`;
  return [{ on: upTo, text, publicText, link: { place: 'members', id: null } }];
}

function meetingFacts(facts: YearFacts): EvidenceFact[] {
  const held = heldMeetings(facts);
  const last = held.at(-1);
  if (!last) return [];
  const text =
    held.length === 1
      ? 'The one meeting held in the year'
      : `The latest of ${held.length} meetings held in the year`;
  return [{ on: last.heldOn, text, link: { place: 'meetings', id: last.id } }];
}

/** The group is there to obtain patients’ views: what was received in the year, a line a source. */
function feedbackFacts(facts: YearFacts): EvidenceFact[] {
  const received = facts.feedback.filter(({ receivedOn }) => countsIn(facts, receivedOn));
  return [...Map.groupBy(received, ({ source }) => source)].map(([source, those]) => {
    const days = those.map(({ receivedOn }) => receivedOn).toSorted();
    const [only] = those;
    const several = `${those.length} pieces of feedback received, the latest on this day`;
    const text = `${capital(source)}: ${those.length === 1 ? 'feedback received' : several}`;
    const id = those.length === 1 && only ? only.id : null;
    return { on: days.at(-1) ?? facts.upTo, text, link: { place: 'feedback', id } };
  });
}

function openPoints({ practice, terms, movement, year }: YearFacts): OpenPoint[] {
  const by = financialYearDays(year).to;
  const open: OpenPoint[] = [];
  const unknown = unknownOf(practice);
  if (unknown !== '') open.push({ text: unknown, by: null, link: place('practice') });
  if (!terms) {
    open.push({ text: 'No terms of reference are recorded', by, link: place('terms') });
  }
  if (movement.end.total === 0) {
    open.push({ text: 'No members are recorded', by, link: place('members') });
  } else if (movement.end.registration['registered patient'] === 0) {
    open.push({
      text: 'No member is recorded as a registered patient',
      by,
      link: place('members'),
    });
  }
  return open;
}

/** What a reader must know of the practice and the record does not hold yet; empty when it does. */
function unknownOf(practice: YearFacts['practice']): string {
  if (!practice) return 'The practice is not entered yet';
  const { odsCode, contractType } = practice;
  if (odsCode === '' && contractType === null) {
    return 'The practice’s ODS code and type of contract are not entered yet';
  }
  if (odsCode === '') return 'The practice’s ODS code is not entered yet';
  return contractType === null ? 'The practice’s type of contract is not entered yet' : '';
}

const place = (name: 'practice' | 'terms' | 'members') => ({ place: name, id: null });
