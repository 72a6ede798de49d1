import type { Owner, OwnerInput } from '../../../shared/actions/action.ts';
import {
  actionList,
  namesOf,
  type ListedAction,
} from '../../../shared/documents/meeting-papers/action-list.ts';
import type { meetingPapersContract } from '../../../shared/documents/meeting-papers/contract.ts';
import { printSizeOf } from '../../../shared/documents/print-size.ts';
import { fold } from '../../../shared/text/fold.ts';
import { allActions } from '../actions/service.ts';
import { namedPerson } from '../members/named-person.ts';
import { privateRecords } from '../minutes/private-records.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { makeDocument } from './make-document.ts';
import { paperHead } from './paper-head.ts';

export const actionListHandlers: Pick<
  HandlersOf<typeof meetingPapersContract>,
  'documents.actionList'
> = {
  'documents.actionList': ({ owner, pageEach, largePrint, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => {
        const head = paperHead(query, printSizeOf(largePrint));
        const { name, actions } = openActions(query, owner);
        const whose = name === null ? 'Actions to do' : `Actions of ${name}`;
        return {
          kind: 'action list',
          name: [`${whose} ${query.today}`, head.groupName],
          print: head.print,
          document: actionList({ ...head, on: query.today, actions, owner: name, pageEach }),
        };
      }),
    ),
};

/** Everybody's open actions, or those that a person leads or helps with. */
function openActions({ db, today }: QueryContext, owner: OwnerInput | undefined) {
  const { isPrivateAction } = privateRecords(db);
  const open = allActions(db, today)
    .filter(({ doneOn }) => doneOn === null)
    .map((action): ListedAction => ({ ...action, isPrivate: isPrivateAction(action) }));
  const person = namedPerson(db, owner ?? null);
  if (person === null) return { name: null, actions: open };
  const isTheirs = (one: Owner) =>
    person.memberId === null
      ? fold(one.name) === fold(person.name)
      : one.memberId === person.memberId;
  const actions = open.filter((action) => [action.owner, ...action.moreOwners].some(isTheirs));
  const asWritten = actions.flatMap(namesOf).find((name) => fold(name) === fold(person.name));
  return { name: asWritten ?? person.name, actions };
}
