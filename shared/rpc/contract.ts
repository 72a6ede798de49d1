import { actionsContract } from '../actions/contract.ts';
import { agendaContract } from '../agenda/contract.ts';
import { bundleContract } from '../bundle/contract.ts';
import { homeContract } from '../home/contract.ts';
import { meetingsContract } from '../meetings/contract.ts';
import { membersContract } from '../members/contract.ts';
import { practiceContract } from '../practice/contract.ts';
import { minutesContract } from '../minutes/contract.ts';
import { minutesImportContract } from '../minutes/import/contract.ts';
import { paperLookContract } from '../paper-look/contract.ts';
import { populationContract } from '../population/contract.ts';
import { recordContract } from '../record/contract.ts';
import { sampleContract } from '../sample/contract.ts';
import { searchContract } from '../search/contract.ts';
import { sessionContract } from '../session/contract.ts';
import { spellingContract } from '../spelling/contract.ts';
import { trailContract } from '../trail/contract.ts';
import { dutiesContract } from '../duties/contract.ts';
import { documentsContract } from '../documents/contract.ts';
import { feedbackContract } from '../feedback/contract.ts';
import { improvementsContract } from '../improvements/contract.ts';
import { engagementContract } from '../engagement/contract.ts';
import { worksheetsContract } from '../engagement/worksheets/contract.ts';
import { equalityContract } from '../equality/contract.ts';
import { evidenceContract } from '../evidence/contract.ts';
import { monitoringContract } from '../monitoring/contract.ts';
import { representativenessContract } from '../representativeness/contract.ts';
import { rollUpContract } from '../roll-up/contract.ts';
import { yearCloseContract } from '../year-close/contract.ts';
import type { Operation } from './operation.ts';

/** Every operation of the application by name; the one door reads nothing else. */
export const contract = {
  ...sessionContract,
  ...recordContract,
  ...populationContract,
  ...trailContract,
  ...monitoringContract,
  ...equalityContract,
  ...representativenessContract,
  ...dutiesContract,
  ...evidenceContract,
  ...feedbackContract,
  ...improvementsContract,
  ...engagementContract,
  ...worksheetsContract,
  ...documentsContract,
  ...paperLookContract,
  ...sampleContract,
  ...practiceContract,
  ...membersContract,
  ...meetingsContract,
  ...actionsContract,
  ...minutesContract,
  ...minutesImportContract,
  ...spellingContract,
  ...agendaContract,
  ...searchContract,
  ...homeContract,
  ...bundleContract,
  ...yearCloseContract,
  ...rollUpContract,
} satisfies Record<string, Operation>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;

/** Whether anything at all is the name of an operation ("toString" and "__proto__" are not). */
export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
