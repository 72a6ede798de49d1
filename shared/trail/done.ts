import type { OperationName } from '../rpc/contract.ts';

/**
 * What each operation that writes into the trail did, as the trail says it to people: true whatever
 * its input was, in the past tense, without a full stop.
 */
const sentences = {
  'practice.save': 'Saved the practice',
  'terms.add': 'Added terms of reference',
  'terms.save': 'Corrected terms of reference',

  'members.add': 'Added a member',
  'members.save': 'Saved a member’s details',
  'members.leave': 'Recorded that a member leaves the group',
  'members.rejoin': 'Recorded that somebody comes back to the group',
  'members.saveSpell': 'Corrected the dates of a membership',
  'members.remove': 'Removed a person entered by mistake',
  'members.giveRole': 'Gave a member a role',
  'members.endRole': 'Recorded when a role ends',
  'members.removeRole': 'Removed a role entered by mistake',
  'members.setMode': 'Recorded how a member takes part',
  'members.confirm': 'Recorded a yearly answer',
  'members.removeConfirmation': 'Removed a yearly answer given by mistake',
  'members.importCsv': 'Added members from a CSV file',
  'members.exportCsv': 'Wrote members to a CSV file',
  'search.exportDecisions': 'Wrote the register of decisions to a CSV file',

  'meetings.add': 'Added a meeting',
  'meetings.save': 'Saved the details of a meeting',
  'meetings.remove': 'Removed a meeting',
  'meetings.setAttendance': 'Recorded attendance of members',
  'meetings.setInAttendance': 'Recorded practice staff and guests',
  'meetings.addItem': 'Added an item',
  'meetings.saveItem': 'Saved an item',
  'meetings.moveItem': 'Moved an item',
  'meetings.removeItem': 'Removed an item',
  'meetings.addDecision': 'Added a decision',
  'meetings.saveDecision': 'Corrected a decision',
  'meetings.removeDecision': 'Removed a decision entered by mistake',
  'meetings.saveFacts': 'Saved who leads and minutes a meeting',
  'meetings.cancel': 'Cancelled a meeting',
  'meetings.restore': 'Took the cancellation of a meeting back',
  'meetings.postpone': 'Moved a meeting to another day',
  'meetings.saveItemFacts': 'Saved the particulars of an item',
  'meetings.setInterests': 'Recorded the interests declared in an item',
  'meetings.saveDecisionFacts': 'Recorded how a decision was taken',
  'meetings.answerAdvice': 'Recorded or took back the practice’s answer to advice',
  'meetings.elect': 'Recorded an election',
  'meetings.recordSent': 'Recorded what was sent about a meeting',
  'meetings.removeSent': 'Took back that something was sent',

  'agenda.addTemplate': 'Added an agenda template',
  'agenda.saveTemplate': 'Saved an agenda template',
  'agenda.removeTemplate': 'Removed an agenda template',
  'agenda.setStandingItems': 'Set the items that stand on every agenda',
  'agenda.build': 'Put items on the agenda of a meeting',
  'agenda.addToBacklog': 'Added an item that waits for a meeting',
  'agenda.saveBacklogItem': 'Corrected an item that waits for a meeting',
  'agenda.takeFromBacklog': 'Put a waiting item on an agenda',
  'agenda.closeBacklogItem': 'Closed a waiting item without a meeting',
  'agenda.drawMatters': 'Drew matters arising from the open actions',
  'agenda.issue': 'Issued the agenda of a meeting',
  'agenda.planMeetings': 'Planned meetings on the days chosen',
  'agenda.planSeries': 'Planned meetings',

  'minutes.saveNotes': 'Saved the notes of an item',
  'minutes.settleAction': 'Settled who does an action and by when',
  'minutes.settleLoose': 'Kept or removed what had lost its line in the notes',
  'minutes.check': 'Recorded that the minutes were checked',
  'minutes.removeCheck': 'Took back a check of the minutes',
  'minutes.issue': 'Issued the minutes in draft',
  'minutes.confirm': 'Confirmed the minutes',
  'minutes.takeBack': 'Made the minutes a draft again',
  'minutes.reopen': 'Opened confirmed minutes again',

  'actions.add': 'Added an action',
  'actions.save': 'Corrected an action',
  'actions.progress': 'Noted progress of an action',
  'actions.complete': 'Marked an action as done',
  'actions.reopen': 'Opened an action again',
  'actions.remove': 'Removed an action entered by mistake',
  'actions.rest': 'Set or ended the rest of an action',
  'actions.startNumber': 'Set the number of the next action',

  'population.importFile': 'Kept population figures from a public file',
  'population.typeIn': 'Kept population figures that were typed in',
  'population.remove': 'Removed a population table',
  'reviews.record': 'Recorded a review of the membership',
  'reviews.noteMeeting': 'Noted which meeting saw a review, or took that back',

  'evidence.addByHand': 'Added evidence by hand',
  'evidence.explain': 'Recorded why something was not possible',
  'evidence.remove': 'Took an item out of the evidence',

  'documents.evidenceReport': 'Wrote the evidence report',
  'documents.signInSheet': 'Wrote a sign-in sheet',
  'documents.contactList': 'Wrote the contact list',
  'documents.agenda': 'Wrote the agenda of a meeting',
  'documents.equalityForm': 'Wrote the equality monitoring form',
  'documents.minutes': 'Wrote the minutes of a meeting',
  'documents.publicMinutes': 'Wrote the public copy of minutes',
  'documents.actionList': 'Wrote a list of actions',
  'documents.attendanceRecord': 'Wrote an attendance record',
  'documents.agmPapers': 'Wrote the papers of an annual general meeting',

  'monitoring.create': 'Made the monitoring file',
  'monitoring.recordForm': 'Recorded an equality monitoring form',
  'monitoring.withdraw': 'Deleted equality answers at a member’s wish',
  'monitoring.liftObjection': 'Noted that a member no longer objects to monitoring',
  'monitoring.removeFormer': 'Deleted equality answers of former members',

  'record.create': 'Made the record',
  'record.restore': 'Put a backup in place of the record',
  'record.setPassphrase': 'Protected the record with a passphrase',
  'record.changePassphrase': 'Changed the passphrase of the record',
  'record.removePassphrase': 'Took the passphrase off the record',
} satisfies Partial<Record<OperationName, string>>;

const known: Readonly<Record<string, string>> = sentences;

/** What an operation did; one that this version does not know keeps its own name. */
export const doneInWords = (operation: string): string =>
  Object.hasOwn(known, operation) ? (known[operation] ?? operation) : operation;

/** Every operation that has its sentence. */
export const operationsWithWords: readonly string[] = Object.keys(sentences);
