import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import type { DutyEvidence } from '../../../shared/evidence/duty-evidence.ts';
import type { EvidenceReportModel } from '../../../shared/evidence/report-model.ts';
import { reportOf } from '../../../shared/evidence/report-of.ts';
import { handFact, whyNotCounted, yearEvidence } from '../../../shared/evidence/year-evidence.ts';
import type { YearFacts } from '../../../shared/evidence/year-facts.ts';
import {
  yearFiguresOf,
  type FigureName,
  type YearFigures,
} from '../../../shared/evidence/year-figures.ts';
import { shownFiguresOf, type ShownFigure } from '../../../shared/roll-up/practice-summary.ts';
import { actionsOnAnyDay } from '../actions/service.ts';
import { dutyOfYear } from '../duties/service.ts';
import { allActivities } from '../engagement/service.ts';
import { feedbackReceivedOrAt } from '../feedback/service.ts';
import { publishable } from '../improvements/publishable.ts';
import { improvementsKnownBy } from '../improvements/service.ts';
import { allDecisions, itemsBetween, meetingsBetween } from '../meetings/service.ts';
import { movementBetween } from '../members/service.ts';
import { privateRecords } from '../minutes/private-records.ts';
import { practiceOf, termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { trailHead } from '../record/trail/head.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import { selectItems } from './queries.ts';

/**
 * Each sub-paragraph of the duty beside the evidence of a financial year as of today; for a paper
 * that goes out without items, decisions and actions that the group took in private.
 */
export function dutyEvidence(
  db: ReadableDb,
  year: number,
  today: IsoDate,
  forPublic = false,
): DutyEvidence {
  return evidenceOf(db, factsFor(db, year, today, forPublic));
}

/**
 * Everything the evidence report of a financial year prints; for the public without items,
 * decisions and actions that the group took in private.
 */
export function evidenceReportModel(
  db: ReadableDb,
  year: number,
  today: IsoDate,
  forPublic = false,
): EvidenceReportModel {
  const practice = practiceOf(db);
  const facts = factsFor(db, year, today, forPublic);
  const evidence = evidenceOf(db, facts);
  return reportOf({ facts, evidence, practice, madeOn: today, trail: trailHead(db) });
}

function factsFor(db: ReadableDb, year: number, today: IsoDate, forPublic: boolean): YearFacts {
  const whole = factsOf(db, year, today);
  return forPublic ? withoutPrivate(db, whole) : whole;
}

function withoutPrivate(db: ReadableDb, facts: YearFacts): YearFacts {
  const { isPrivateItem, isPrivateDecision, isPrivateAction } = privateRecords(db);
  return {
    ...facts,
    items: facts.items.filter((item) => !isPrivateItem(item)),
    decisions: facts.decisions.filter((decision) => !isPrivateDecision(decision)),
    actions: facts.actions.filter((action) => !isPrivateAction(action)),
    improvements: publishable(db, facts.improvements).improvements,
  };
}

function evidenceOf(db: ReadableDb, facts: YearFacts): DutyEvidence {
  const { edition, earlier, changes } = dutyOfYear(db, facts.year, facts.upTo);
  return { ...yearEvidence(edition, facts), earlier, changes };
}

/** The numbers of a year as of today; for a paper that goes out without what was agreed in private. */
export function figuresOfYear(
  db: ReadableDb,
  year: number,
  today: IsoDate,
  forPublic = false,
): YearFigures {
  return yearFiguresOf(factsFor(db, year, today, forPublic));
}

/** The numbers of a year as others may see them; `forPublic` as above. */
export function shownFiguresOfYear(
  db: ReadableDb,
  year: number,
  today: IsoDate,
  forPublic = false,
): Record<FigureName, ShownFigure> {
  const facts = factsFor(db, year, today, forPublic);
  return shownFiguresOf(yearFiguresOf(facts), facts.movement.end);
}

/** What was filed by hand in a year or about it, and does not count in it, with the reason. */
export function notCounted(db: ReadableDb, year: number, today: IsoDate) {
  const facts = factsOf(db, year, today);
  const { from, to } = financialYearDays(year);
  const isOfYear = (day: IsoDate) => day >= from && day <= to;
  return facts.byHand
    .filter(({ aboutOn, filedOn }) => isOfYear(aboutOn) || isOfYear(filedOn))
    .map((item) => ({ item, why: whyNotCounted(item, facts) }))
    .filter(({ item, why }) => why !== '' && item.removed === null)
    .map(({ item, why }) => ({
      ...handFact(item),
      reference: item.reference,
      filedOn: item.filedOn,
      why,
    }));
}

/** Decisions, actions and reviews of all years: what came of them may lie in another one. */
const longAgo: IsoDate = '1900-01-01';

const factsOf = remembered((db: ReadableDb, year: number, today: IsoDate): YearFacts => {
  const { from, to } = financialYearDays(year);
  const upTo = today < to ? today : to;
  const items = itemsBetween(db, from, to);
  return {
    year,
    upTo,
    practice: practiceOf(db),
    terms: termsInForce(db, upTo),
    movement: movementBetween(db, from, upTo < from ? from : upTo),
    meetings: meetingsBetween(db, from, to),
    items,
    decisions: allDecisions(db).filter(({ meetingOn }) => meetingOn <= upTo),
    actions: actionsOnAnyDay(db).filter(({ agreedOn }) => agreedOn <= upTo),
    reviews: reviewsBetween(db, longAgo, today),
    feedback: feedbackReceivedOrAt(
      db,
      { from, to: upTo },
      items.map(({ id }) => id),
    ),
    improvements: improvementsKnownBy(db, upTo),
    activities: allActivities(db, upTo),
    byHand: selectItems(db),
  };
});
