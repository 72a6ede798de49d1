import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import { withInitials } from '../../../shared/documents/initials.ts';
import { canonicalJson } from '../../../shared/trail/canonical-json.ts';
import {
  mapStrings,
  yearCopyContent,
  type YearCopyContent,
  type YearView,
} from '../../../shared/year-close/year-copy.ts';
import { namesOf } from '../documents/people-named.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import { selectAnswers, selectWork } from '../duties/service.ts';
import { dutyEvidence, figuresOfYear } from '../evidence/service.ts';
import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { trailHead } from '../record/trail/head.ts';
import { sha256Hex } from '../record/trail/sha256.ts';
import type { QueryContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import type { CopyRow } from './queries.ts';
import { signOffsOf } from './sign-offs.ts';

/** A year as it stands today. */
export function yearViewOf(db: ReadableDb, year: number, today: IsoDate): YearView {
  const { source, changes, sections } = dutyEvidence(db, year, today);
  const { to } = financialYearDays(year);
  return {
    year,
    upTo: today < to ? today : to,
    source: source.shortTitle,
    changes,
    figures: figuresOfYear(db, year, today),
    sections: sections.map(({ reference, heading, text, evidence, explanations, open }) => ({
      reference,
      heading,
      text,
      evidence: evidence.map((fact) => ({ on: fact.on, text: fact.text })),
      explanations: explanations.map((fact) => ({ on: fact.on, text: fact.text })),
      open: open.map((point) => point.text),
    })),
  };
}

/**
 * What is frozen of a year, in its canonical form, with initials in place of names; not in the words
 * of the law and in the practice's own name, which are nobody's ("Dr Okafor and Partners").
 */
export function frozen(context: QueryContext, year: number) {
  const { db, today } = context;
  const practice = practiceOf(db);
  const said = saidOf(db, year);
  const hide = withInitials([...namesOf(context), ...peopleIn(said)]);
  const { sections, changes, ...view } = yearViewOf(db, year, today);
  const whole: YearCopyContent = {
    format: 'ppg-year-copy-1',
    ...view,
    ...mapStrings({ changes, ...said }, hide),
    sections: sections.map(({ evidence, explanations, open, ...law }) => ({
      ...law,
      ...mapStrings({ evidence, explanations, open }, hide),
    })),
    practice: practice?.name ?? '',
    odsCode: practice?.odsCode ?? '',
    group: whoWeAre(db).groupName,
    trail: trailHead(db),
  };
  const content = canonicalJson(whole);
  return { content, sha256: sha256Hex(content) };
}

type Said = Pick<YearCopyContent, 'work' | 'answers' | 'signOffs'>;

/** What people said of a year beside its evidence, and signed. */
const saidOf = (db: ReadableDb, year: number): Said => ({
  work: selectWork(db, year),
  answers: selectAnswers(db, year),
  signOffs: signOffsOf(db, year)
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ side, name, position, signedOn, recordedOn, stands }) => ({
      side,
      name,
      position,
      signedOn,
      recordedOn,
      stands,
    })),
});

const peopleIn = ({ work, answers, signOffs }: Said): string[] => [
  ...signOffs.map(({ name }) => name),
  ...work.map(({ saidBy }) => saidBy),
  ...answers.map(({ answeredBy }) => answeredBy),
];

/** The content of a copy; refuses one whose bytes are not those that were kept. */
export function contentOf({ content, sha256, closedOn }: CopyRow): YearCopyContent {
  if (sha256Hex(content) !== sha256) {
    throw new UserError(
      'REFUSED',
      `The copy of ${closedOn} is no longer as it was kept: its SHA-256 is another, so it is not shown. The record was not changed. A backup may hold it whole.`,
    );
  }
  return yearCopyContent.parse(JSON.parse(content));
}
