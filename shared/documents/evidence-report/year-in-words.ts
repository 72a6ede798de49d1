import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { registeredInWords } from '../../evidence/registered-in-words.ts';
import { isOfNobody, isOpenlyOfNobody } from '../../representativeness/review-of-nobody.ts';
import type { Rendering } from './evidence-report.ts';
import { capital, counted, listAnd } from '../words.ts';

/** The year in sentences that are true for an empty record as for a full one. */
export function yearInWords(
  model: EvidenceReportModel,
  { publicCopy }: Pick<Rendering, 'publicCopy'>,
): string[] {
  return [
    membersInWords(model, publicCopy),
    meetingsInWords(model),
    reviewInWords(model, publicCopy),
    agreedInWords(model),
    openInWords(model),
    ...(model.upTo < financialYearDays(model.year).to
      ? [
          `The year is not over: this report says nothing about the days after ${formatDay(model.upTo)}.`,
        ]
      : []),
  ];
}

function membersInWords({ membership }: EvidenceReportModel, publicCopy: boolean): string {
  const { total, registeredPatients, on } = membership;
  if (total === 0) return `No members are recorded for ${formatDay(on)}.`;
  const members = `The group had ${counted(total, 'member', 'members')} on ${formatDay(on)}`;
  if (publicCopy) return `${members}.`;
  return `${members}, ${registeredInWords(total, registeredPatients)}.`;
}

function meetingsInWords({ meetings }: EvidenceReportModel): string {
  if (meetings.length === 0) return 'No meetings are recorded for this year.';
  const quorum = quorumInWords(meetings.flatMap(({ quorate }) => quorate ?? []));
  const held = counted(meetings.length, 'meeting is', 'meetings are');
  return `${capital(held)} recorded: ${listAnd(meetings.map(({ on }) => formatDay(on)))}.${quorum}`;
}

function quorumInWords(quorate: readonly boolean[]): string {
  const had = quorate.filter(Boolean).length;
  if (quorate.length === 0) return '';
  if (quorate.length === 1) return had === 1 ? ' It had a quorum.' : ' It had no quorum.';
  if (had === quorate.length) {
    return had === 2 ? ' Both had a quorum.' : ` All ${had} had a quorum.`;
  }
  if (had === 0) return quorate.length === 2 ? ' Neither had a quorum.' : ' None had a quorum.';
  return ` ${had} of ${quorate.length} had a quorum.`;
}

function reviewInWords({ yearName, reviews }: EvidenceReportModel, publicCopy: boolean): string {
  const days = [...new Set(reviews.map(({ on }) => on))];
  if (days.length === 0) return `No review has been recorded for ${yearName}.`;
  const ofNobody = reviews
    .filter(publicCopy ? isOpenlyOfNobody : isOfNobody)
    .map(({ on }) => formatDay(on));
  const nobody =
    ofNobody.length === 0
      ? ''
      : ` The group had no registered patients to compare on ${listAnd([...new Set(ofNobody)])}.`;
  return `The membership was reviewed on ${listAnd(days.map(formatDay))}.${nobody}`;
}

type Agreed = Pick<EvidenceReportModel, 'decisions' | 'actions'>;

/** "3 decisions are recorded, 1 of them an improvement to services; of 4 actions, 2 are done." */
export const agreedInWords = ({ decisions, actions }: Agreed): string =>
  `${decidedInWords(decisions)}; ${doneInWords(actions)}.`;

function decidedInWords(decisions: Agreed['decisions']): string {
  const all = decisions.length;
  const improvements = decisions.filter(({ outcome }) => outcome === 'improvement agreed').length;
  if (all === 0) return 'No decisions are recorded';
  if (all === 1) {
    return `1 decision is recorded, which is ${improvements === 1 ? 'an' : 'not an'} improvement to services`;
  }
  const ofThem =
    improvements > 1
      ? `${improvements} of them improvements`
      : `${improvements === 1 ? '1' : 'none'} of them an improvement`;
  return `${counted(all, 'decision is', 'decisions are')} recorded, ${ofThem} to services`;
}

function doneInWords(actions: Agreed['actions']): string {
  const all = actions.length;
  const done = actions.filter(({ doneOn }) => doneOn !== null).length;
  if (all === 0) return 'no actions are recorded';
  if (all === 1)
    return `1 action is recorded, ${done === 1 ? 'and it is done' : 'which is not done'}`;
  const count = done === 0 ? 'none' : done.toLocaleString('en-GB');
  return `of ${counted(all, 'action', 'actions')}, ${count} ${done === 1 ? 'is' : 'are'} done`;
}

function openInWords({ sections }: EvidenceReportModel): string {
  const open = sections.reduce((sum, section) => sum + section.open.length, 0);
  if (open === 0) return 'Nothing is noted as open under any part of the duty.';
  return open === 1
    ? '1 point is open; it stands under its part of the duty.'
    : `${open} points are open; each stands under its part of the duty.`;
}
