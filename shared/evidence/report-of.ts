import { financialYearDays, formatFinancialYear, type IsoDate } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { counted, withReason } from '../documents/words.ts';
import type { MemberCount, Movement } from '../members/movement.ts';
import type { Practice } from '../practice/practice.ts';
import type { Review } from '../representativeness/review.ts';
import type { DutyEvidence } from './duty-evidence.ts';
import type { EvidenceReportModel } from './report-model.ts';
import { standingReviews } from './standing-reviews.ts';
import { templateTables } from './template-tables.ts';
import { termsInWords } from './terms-in-words.ts';
import { countsIn, heldMeetings, quorateAt, type YearFacts } from './year-facts.ts';

export type ReportParts = {
  readonly facts: YearFacts;
  readonly evidence: DutyEvidence;
  readonly practice: Practice | undefined;
  readonly madeOn: IsoDate;
  readonly trail: EvidenceReportModel['trail'];
};

/** The whole evidence report of a year as plain values, in the order of the page. */
export function reportOf({ facts, evidence, practice, madeOn, trail }: ReportParts) {
  const { year, upTo, terms, movement } = facts;
  const reviews = standingReviews(facts.reviews).filter(({ on }) => countsIn(facts, on));
  const compared = latestCompared(reviews);
  const model: EvidenceReportModel = {
    year,
    yearName: formatFinancialYear(year),
    madeOn,
    upTo,
    practice: practiceOf(practice),
    source: evidence.source,
    terms: terms ? { adoptedOn: terms.adoptedOn, facts: termsInWords(terms, facts.upTo) } : null,
    sections: evidence.sections,
    earlier: evidence.earlier,
    changes: evidence.changes,
    membership: membershipOf(movement.end, upTo),
    movement: movementRows(movement),
    templateTables: compared?.comparison ? templateTables(compared.comparison) : [],
    smallNumbersNote: compared ? smallNumbersNote(compared) : '',
    reviews,
    meetings: meetingRows(facts),
    decisions: decisionRows(facts),
    actions: actionRows(facts),
    attachments: attachmentRows(facts),
    trail,
  };
  return model;
}

/** The latest review with figures. */
const latestCompared = (reviews: readonly Review[]): Review | undefined =>
  reviews.findLast(({ comparison }) => comparison !== null);

function practiceOf(practice: Practice | undefined) {
  const lines = practice?.addresses[0]?.lines.split('\n') ?? [];
  return {
    name: practice?.name ?? '',
    odsCode: practice?.odsCode ?? '',
    contractType: practice?.contractType ?? null,
    icbName: practice?.icbName ?? '',
    icbCode: practice?.icbCode ?? '',
    pcnName: practice?.pcnName ?? '',
    pcnCode: practice?.pcnCode ?? '',
    address: lines.map((line) => line.trim()).filter((line) => line !== ''),
    listSize: practice?.listSize ?? null,
    listSizeOn: practice?.listSizeOn ?? null,
    ppgName: practice?.ppgName ?? '',
  };
}

function membershipOf({ total, mode, registration }: MemberCount, on: IsoDate) {
  return {
    on,
    total,
    registeredPatients: registration['registered patient'],
    carers: registration.carer,
    others: registration.other,
    inPerson: mode['in person'],
    virtual: mode.virtual,
  };
}

/** The whole group first, then by registration; each row adds up. */
function movementRows({ start, joined, left, end }: Movement): EvidenceReportModel['movement'] {
  const row = (label: string, of: (count: MemberCount) => number) => ({
    label,
    start: of(start),
    joined: of(joined),
    left: of(left),
    end: of(end),
  });
  const rows = [
    row('All members', ({ total }) => total),
    row('Registered patients', ({ registration }) => registration['registered patient']),
    row('Carers', ({ registration }) => registration.carer),
    row('Others', ({ registration }) => registration.other),
  ];
  return rows.filter(
    (one, place) => place === 0 || one.start + one.joined + one.left + one.end > 0,
  );
}

function smallNumbersNote({ on, members }: Review): string {
  if (members.registered === 0) return '';
  const who = counted(members.registered, 'registered member', 'registered members');
  return `The figures are those of the review of ${formatDay(on)}, with ${who}. Each percentage of the group is of those who answered; where few answered, one answer is a large share, so small differences say little. The tables are for the practice and its commissioner; a public copy hides counts below 5, nobody included.`;
}

function meetingRows(facts: YearFacts): EvidenceReportModel['meetings'] {
  return heldMeetings(facts).map((meeting) => ({
    id: meeting.id,
    on: meeting.heldOn,
    kind: meeting.kind,
    place: meeting.place,
    present: meeting.present,
    inAttendance: meeting.staff + meeting.guests,
    apologies: meeting.apologies,
    absent: meeting.absent,
    quorate: meeting.quorate,
  }));
}

function decisionRows(facts: YearFacts): EvidenceReportModel['decisions'] {
  return facts.decisions
    .filter(({ meetingOn }) => countsIn(facts, meetingOn))
    .map(({ meetingOn, meetingId, itemTitle, text, outcome, reason }) => ({
      on: meetingOn,
      item: itemTitle,
      text: withReason(text, reason),
      outcome,
      quorate: quorateAt(facts, meetingId),
    }));
}

/** Agreed in the year, done in it, or still open from before. */
function actionRows(facts: YearFacts): EvidenceReportModel['actions'] {
  const { from } = financialYearDays(facts.year);
  return facts.actions
    .filter(({ doneOn }) => doneOn === null || doneOn >= from)
    .map(({ reference, text, owner, agreedOn, dueOn, doneOn, result }) => {
      const done = doneOn !== null && doneOn <= facts.upTo;
      return {
        number: reference,
        text,
        owner: owner.name,
        agreedOn,
        dueOn,
        doneOn: done ? doneOn : null,
        result: done ? result : '',
      };
    });
}

function attachmentRows(facts: YearFacts): EvidenceReportModel['attachments'] {
  return facts.byHand
    .filter(({ removed, aboutOn }) => removed === null && countsIn(facts, aboutOn))
    .flatMap(({ title, attachment, aboutOn, filedOn }) =>
      attachment === null
        ? []
        : [{ title, fileName: attachment.fileName, sha256: attachment.sha256, aboutOn, filedOn }],
    );
}
