import type { Confirmation } from '../paper-title.ts';
import type {
  Minutes,
  MinutesAction,
  MinutesItem,
  MinutesPart,
  MinutesPerson,
} from './minutes-model.ts';

type Change = (text: string) => string;

/** The minutes with every text people typed put through a change; references and dates stay. */
export function mapMinutesTexts(minutes: Minutes, change: Change): Minutes {
  const person = (each: MinutesPerson): MinutesPerson => ({ ...each, name: change(each.name) });
  const confirmed = (one: Confirmation): Confirmation => ({
    ...one,
    changes: one.changes.map(change),
    proposedBy: change(one.proposedBy),
    secondedBy: change(one.secondedBy),
  });
  const { standing } = minutes;
  return {
    ...minutes,
    place: change(minutes.place),
    moved: minutes.moved.map(change),
    cancelled: change(minutes.cancelled),
    chairedBy: change(minutes.chairedBy),
    takenBy: change(minutes.takenBy),
    standing: {
      ...standing,
      confirmation: standing.confirmation && confirmed(standing.confirmation),
      ...(standing.earlier && { earlier: standing.earlier.map(confirmed) }),
      reopened: standing.reopened && {
        ...standing.reopened,
        reason: change(standing.reopened.reason),
      },
    },
    members: minutes.members.map(person),
    staff: minutes.staff.map(person),
    guests: minutes.guests.map(person),
    apologies: minutes.apologies.map(person),
    absent: minutes.absent.map(person),
    items: minutes.items.map((item) => mapItem(item, change)),
    otherActions: minutes.otherActions.map((action) => mapAction(action, change)),
    nextMeeting: minutes.nextMeeting && {
      ...minutes.nextMeeting,
      place: change(minutes.nextMeeting.place),
    },
    amendments: minutes.amendments.map(change),
    ...(minutes.addenda && {
      addenda: minutes.addenda.map((each) => ({ ...each, text: change(each.text) })),
    }),
  };
}

/** Every text people typed, in order. */
export function minutesTexts(minutes: Minutes): string[] {
  const texts: string[] = [minutes.group, minutes.practice];
  mapMinutesTexts(minutes, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The same of one item. */
export function itemTexts(item: MinutesItem): string[] {
  const texts: string[] = [];
  mapItem(item, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function mapItem(item: MinutesItem, change: Change): MinutesItem {
  return {
    ...item,
    title: change(item.title),
    feedbackSource: change(item.feedbackSource),
    interests: item.interests.map(({ name, interest, what }) => ({
      name: change(name),
      interest: change(interest),
      what: change(what),
    })),
    parts: item.parts.map((part) => mapPart(part, change)),
  };
}

function mapPart(part: MinutesPart, change: Change): MinutesPart {
  switch (part.kind) {
    case 'text':
    case 'bullet':
      return { ...part, text: change(part.text) };
    case 'decision': {
      const { decision } = part;
      const { text, how, dissent, reason, answer } = decision;
      const changed = {
        text: change(text),
        how: change(how),
        dissent: change(dissent),
        reason: change(reason),
        answer: change(answer),
      };
      return { ...part, decision: { ...decision, ...changed } };
    }
    case 'action':
      return { ...part, action: mapAction(part.action, change) };
    case 'progress': {
      const { progress } = part;
      const action = mapAction(progress.action, change);
      return { ...part, progress: { ...progress, action, notes: progress.notes.map(change) } };
    }
  }
}

const mapAction = <Action extends MinutesAction>(action: Action, change: Change): Action => ({
  ...action,
  text: change(action.text),
  owners: action.owners.map(change),
});
