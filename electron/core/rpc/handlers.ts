import { actionsHandlers } from '../actions/handlers.ts';
import { agendaHandlers } from '../agenda/handlers.ts';
import { bundleHandlers } from '../bundle/handlers.ts';
import { homeHandlers } from '../home/handlers.ts';
import { meetingsHandlers } from '../meetings/handlers.ts';
import { membersHandlers } from '../members/handlers.ts';
import { minutesImportHandlers } from '../minutes/import/handlers.ts';
import { minutesHandlers } from '../minutes/handlers.ts';
import { paperLookHandlers } from '../paper-look/handlers.ts';
import { practiceHandlers } from '../practice/handlers.ts';
import type { Contract } from '../../../shared/rpc/contract.ts';
import { populationHandlers } from '../population/handlers.ts';
import { recordHandlers } from '../record/handlers.ts';
import { trailHandlers } from '../record/trail/handlers.ts';
import { searchHandlers } from '../search/handlers.ts';
import { spellingHandlers } from '../spelling/handlers.ts';
import { sessionHandlers } from '../session/handlers.ts';
import { dutiesHandlers } from '../duties/handlers.ts';
import { equalityHandlers } from '../equality/handlers.ts';
import { evidenceHandlers } from '../evidence/handlers.ts';
import { engagementHandlers } from '../engagement/handlers.ts';
import { worksheetsHandlers } from '../engagement/worksheets/handlers.ts';
import { feedbackHandlers } from '../feedback/handlers.ts';
import { improvementsHandlers } from '../improvements/handlers.ts';
import { monitoringHandlers } from '../monitoring/handlers.ts';
import { representativenessHandlers } from '../representativeness/handlers.ts';
import { documentsHandlers } from '../documents/handlers.ts';
import { sampleHandlers } from '../sample/handlers.ts';
import { rollUpHandlers } from '../roll-up/handlers.ts';
import { yearCloseHandlers } from '../year-close/handlers.ts';
import type { HandlersOf } from './handler-types.ts';

/** Every handler by operation name; a missing or foreign name does not compile. */
export const handlers: HandlersOf<Contract> = {
  ...sessionHandlers,
  ...recordHandlers,
  ...populationHandlers,
  ...trailHandlers,
  ...monitoringHandlers,
  ...equalityHandlers,
  ...representativenessHandlers,
  ...dutiesHandlers,
  ...evidenceHandlers,
  ...feedbackHandlers,
  ...improvementsHandlers,
  ...engagementHandlers,
  ...worksheetsHandlers,
  ...documentsHandlers,
  ...paperLookHandlers,
  ...sampleHandlers,
  ...practiceHandlers,
  ...membersHandlers,
  ...meetingsHandlers,
  ...actionsHandlers,
  ...minutesHandlers,
  ...minutesImportHandlers,
  ...spellingHandlers,
  ...agendaHandlers,
  ...searchHandlers,
  ...homeHandlers,
  ...bundleHandlers,
  ...yearCloseHandlers,
  ...rollUpHandlers,
};
