import type { populationContract } from '../../../shared/population/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = (): never => {
  throw new UserError('REFUSED', 'This cannot be done yet.');
};

export const populationHandlers: HandlersOf<typeof populationContract> = {
  'population.describeFile': notYet,
  'population.importFile': notYet,
  'population.lookUpPractice': notYet,
  'population.typeIn': notYet,
  'population.list': notYet,
  'population.get': notYet,
  'population.remove': notYet,
};
