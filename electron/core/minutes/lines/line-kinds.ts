import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { NoteLine } from '../../../../shared/minutes/note-line.ts';
import * as actions from '../../actions/line-actions.ts';
import { actionsForDecision, actionsOfItem } from '../../actions/service.ts';
import * as decisions from '../../meetings/decisions/line-decisions.ts';
import type { WritableDb } from '../../record/database.ts';
import type { LineReader } from './line-reader.ts';
import type { ParkedKind } from './queries.ts';
import {
  actionSaid,
  actionStored,
  afterEdit,
  decisionSaid,
  decisionStored,
  onceDated,
  same,
} from './what-lines-say.ts';

/** Where a line stands and what it is read with. */
export type LineDesk = {
  readonly db: WritableDb;
  readonly reader: LineReader;
  readonly meetingId: number;
  readonly itemId: number;
  readonly heldOn: IsoDate;
  readonly today: IsoDate;
};

/** An action or decision that a line made, in the few terms in which both are kept in step. */
export type LineRecord = {
  readonly id: number;
  readonly key: number;
  readonly reference: string;
  readonly hasHistory: boolean;
  /** Whether its line is private, or was when it was taken out. */
  readonly isPrivate: boolean;
  /** What the trail keeps of it. */
  readonly said: unknown;
};

/** What each kind of line does with its record. */
export type LineKeeper = {
  readonly kind: ParkedKind;
  /** Whether the line says enough to be one: a number is for life. */
  readonly saysEnough: (desk: LineDesk, line: NoteLine) => boolean;
  readonly records: (desk: LineDesk) => LineRecord[];
  readonly make: (desk: LineDesk, line: NoteLine, key: number) => void;
  /** Answers whether anything changed. */
  readonly change: (desk: LineDesk, record: LineRecord, lines: EditedLine) => boolean;
  readonly keepPrivacy: (db: WritableDb, id: number, isPrivate: boolean) => void;
  readonly park: (desk: LineDesk, record: LineRecord) => string;
  readonly restore: (desk: LineDesk, body: string) => void;
};

/** A line before and after an edit; before is null when it was not of this kind. */
export type EditedLine = { readonly before: NoteLine | null; readonly now: NoteLine };

const actionKeeper: LineKeeper = {
  kind: 'action',
  saysEnough: ({ reader }, { text }) => text !== '' && !reader.namesOnly(text),
  records: ({ db, itemId, today }) =>
    actionsOfItem(db, itemId, today).flatMap((action) =>
      action.lineKey === null
        ? []
        : {
            id: action.id,
            key: action.lineKey,
            reference: action.reference,
            hasHistory: actions.hasHistory(action),
            isPrivate: action.isPrivate,
            said: actionStored(action),
          },
    ),
  make: ({ db, reader, meetingId, itemId, heldOn }, { text }, lineKey) => {
    const place = { meetingId, itemId, agreedOn: heldOn, lineKey };
    actions.makeLineAction(db, actionSaid(reader.action(text), text), place);
  },
  change: ({ db, reader }, { id, said }, { before, now }) => {
    const stored = said as actions.LineAction;
    const read = ({ text }: NoteLine) => actionSaid(reader.action(text), text);
    const edited = before ? afterEdit({ before: read(before), now: read(now) }, stored) : read(now);
    const next = onceDated(edited, reader.action(now.text));
    if (same(next, stored)) return false;
    actions.changeLineAction(db, id, next);
    return true;
  },
  keepPrivacy: actions.keepPrivacy,
  park: ({ db }, { id }) => actions.parkLineAction(db, id),
  restore: ({ db }, body) => {
    actions.restoreLineAction(db, body);
  },
};

const decisionKeeper: LineKeeper = {
  kind: 'decision',
  saysEnough: (_desk, { text }) => text !== '',
  records: ({ db, itemId }) =>
    decisions.decisionsOfItem(db, itemId).flatMap((decision) =>
      decision.lineKey === null
        ? []
        : {
            id: decision.id,
            key: decision.lineKey,
            reference: decision.reference,
            hasHistory:
              decision.practiceAnswer !== null ||
              decision.outcome !== 'decision' ||
              actionsForDecision(db, decision.id) > 0,
            isPrivate: decision.isPrivate,
            said: decisionStored(decision),
          },
    ),
  make: ({ db, reader, meetingId, itemId }, { text }, lineKey) => {
    const place = { meetingId, itemId, lineKey };
    decisions.makeLineDecision(db, decisionSaid(reader.decision(text), text), place);
  },
  change: ({ db, reader }, { id, said }, { before, now }) => {
    const stored = said as decisions.DecisionOfLine;
    const read = ({ text }: NoteLine) => decisionSaid(reader.decision(text), text);
    const next = before ? afterEdit({ before: read(before), now: read(now) }, stored) : read(now);
    if (same(next, stored)) return false;
    decisions.changeLineDecision(db, id, next);
    return true;
  },
  keepPrivacy: decisions.keepPrivacy,
  park: ({ db }, { id }) => decisions.parkLineDecision(db, id),
  restore: ({ db }, body) => {
    decisions.restoreLineDecision(db, body);
  },
};

export const lineKeepers: readonly LineKeeper[] = [actionKeeper, decisionKeeper];
