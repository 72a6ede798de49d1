import { isSameChoice } from '../../../../shared/representativeness/chosen-categories.ts';
import type { representativenessContract } from '../../../../shared/representativeness/contract.ts';
import { requirePractice } from '../../monitoring/require-practice.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { UserError } from '../../rpc/user-error.ts';
import { insertChoice, selectChoices } from './queries.ts';

type Contract = Pick<
  typeof representativenessContract,
  'representativeness.choice' | 'representativeness.choose'
>;

export const choiceHandlers: HandlersOf<Contract> = {
  'representativeness.choice': (_input, { db }) => {
    const [current, ...earlier] = selectChoices(db);
    return { current: current ?? null, earlier };
  },

  'representativeness.choose': (input, { db, person, today, trail }) => {
    requirePractice(person);
    const [before] = selectChoices(db);
    if (before && !isSameChoice(before, input) && input.reason === '') {
      throw new UserError('INVALID_INPUT', 'There is a problem with what was entered.', {
        reason: 'Enter why other categories are chosen',
      });
    }
    const current = { ...input, chosenOn: today, chosenBy: person.name };
    insertChoice(db, current);
    trail({ subject: 'categories of comparisons', ...(before ? { before } : {}), after: current });
    return { current };
  },
};
