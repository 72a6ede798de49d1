import { existsSync } from 'node:fs';
import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import { secondsAfterTries } from '../../../shared/monitoring/wait-after-tries.ts';
import { membersOn } from '../members/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { answerHandlers } from './answer-handlers.ts';
import { formsOfOthers, formsToday } from './forms.ts';
import { inboxHandlers } from './inbox/handlers.ts';
import { countSealedAnswers } from './inbox/queries.ts';
import { keyHandlers } from './key-handlers.ts';
import { selectNewestKey } from './pairing/queries.ts';
import { selectAccessLog, type KnownPerson } from './queries.ts';
import { requirePractice } from './require-practice.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { due, dueByRule } from './remove-due.ts';
import { retentionHandlers } from './retention-handlers.ts';
import { answerCounts } from './service.ts';
import { wrongTries } from './tries/one-slow-try.ts';
import { monitoringPathOf } from './unlock.ts';

export const monitoringHandlers: HandlersOf<typeof monitoringContract> = {
  ...keyHandlers,
  ...answerHandlers,
  ...retentionHandlers,
  ...inboxHandlers,

  'monitoring.status': (_input, context) => {
    const path = monitoringPathOf(context.office.requireRecord());
    const tries = wrongTries(context.office);
    // A look at the status is no use of the file.
    const { monitoring } = context.office;
    const open = isPractice(context.person) ? monitoring : undefined;
    return {
      exists: existsSync(path),
      unlocked: monitoring !== undefined,
      path,
      members: open ? formCounts({ ...context, monitoring: open }) : null,
      privateForm: selectNewestKey(context.db) !== undefined,
      ...countSealedAnswers(context.db),
      wrongTries: tries,
      secondsToWait: secondsAfterTries(tries),
      due: open ? due(context, open).length : null,
      unknown: open ? due(context, open).length - dueByRule(context, open).length : null,
    };
  },

  'monitoring.forms': (_input, context) => {
    requirePractice(context.person);
    const given = { ...context, monitoring: context.office.requireMonitoring() };
    return {
      members: formsToday(given).map(asked),
      others: formsOfOthers(given).map((one) => ({ ...asked(one), leftOn: one.leftOn })),
    };
  },

  'monitoring.counts': ({ day }, { db, office, person }) => {
    requirePractice(person);
    const registered = membersOn(db, day).filter(isRegistered);
    return answerCounts(
      office.requireMonitoring(),
      registered.map(({ id }) => id),
      day,
    );
  },

  'monitoring.accessLog': (_input, { office, person }) => {
    requirePractice(person);
    return { entries: selectAccessLog(office.requireMonitoring().db) };
  },
};

type Asked = {
  readonly id: number;
  readonly name: string;
  readonly form: KnownPerson | undefined;
};

const asked = ({ id, name, form }: Asked) => ({
  memberId: id,
  name,
  recordedOn: form?.recordedOn ?? null,
  objectedOn: form?.objectedOn ?? null,
});

function formCounts(given: Parameters<typeof formsToday>[0]) {
  const registered = formsToday(given).filter(isRegistered);
  const count = (has: (member: (typeof registered)[number]) => boolean) =>
    registered.filter(has).length;
  return {
    registered: registered.length,
    withForm: count(({ form }) => (form?.recordedOn ?? null) !== null),
    objected: count(({ form }) => (form?.objectedOn ?? null) !== null),
  };
}

const isRegistered = ({ registration }: { readonly registration: string }): boolean =>
  registration === 'registered patient';
