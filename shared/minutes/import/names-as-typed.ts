import type { ActionDraft } from '../draft-action.ts';

/**
 * An action of old minutes, where nobody can be asked any more: who may be one of several people
 * ("BE" where two are BE) is kept by the name that the file gives, in its place among the others.
 */
export function namesAsTyped(draft: ActionDraft): ActionDraft {
  const open = draft.questions.filter(
    ({ field, candidates }) => field === 'owner' && candidates.length > 1,
  );
  const owners = [...draft.owners];
  for (const { about, at } of open) {
    owners.splice(at, 0, { memberId: null, name: about, known: false });
  }
  return { ...draft, owners, questions: draft.questions.filter((each) => !open.includes(each)) };
}
