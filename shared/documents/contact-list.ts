import { formatDay } from '../dates/format-day.ts';
import { heading, label, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import { capital, counted, listAnd } from './words.ts';
import type { TrailMark } from './trail-mark.ts';
import { groupHead } from './document-head.ts';

export type Contact = {
  readonly name: string;
  readonly roles: readonly string[];
  /** In words, "post"; null when the member has not said. */
  readonly preferredWay: string | null;
  readonly email: string;
  readonly telephone: string;
  readonly mobile: string;
  /** Lines as on an envelope. */
  readonly address: string;
  /** Whether the member agreed to share the details with the group; null when not asked. */
  readonly mayBeShared: boolean | null;
};

export type ContactList = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly on: string;
  /** By name. */
  readonly contacts: readonly Contact[];
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** How to reach each member, the way each prefers first; marked confidential on every page. */
export function contactList(list: ContactList): PlainDocument {
  return {
    ...groupHead(`Contact list, ${formatDay(list.on)}`, list),
    warning: 'Confidential: personal details of members. Do not copy, publish or leave lying open.',
    blocks: [
      heading(1, `Contact list: ${list.groupName}`),
      paragraph(
        `${capital(counted(list.contacts.length, 'member', 'members'))} on ${formatDay(list.on)}. Use these details only for the work of the group, in the way each member prefers. Destroy this list when a newer one is printed.`,
      ),
      ...sharingPart(list.contacts),
      ...contactsPart(list.contacts),
    ],
  };
}

/** Who must not be passed on, before anything else: the list itself is for who runs the group. */
function sharingPart(contacts: readonly Contact[]): Block[] {
  if (contacts.length === 0) return [];
  const refused = contacts.filter(({ mayBeShared }) => mayBeShared === false);
  const notAsked = contacts.filter(({ mayBeShared }) => mayBeShared === null);
  const lines = [
    ...(refused.length === 0
      ? []
      : [
          `Do not pass on the details of ${listAnd(refused.map(({ name }) => name))}: they said no.`,
        ]),
    ...(notAsked.length === 0
      ? []
      : [
          `Ask first: ${namesOrNumber(notAsked)} ${notAsked.length === 1 ? 'was' : 'were'} not asked whether the group may have these details.`,
        ]),
  ];
  const first =
    'This list is for the people who run the group. Only members marked “yes” agreed that the group may have their contact details.';
  return [label(first), ...lines.map(paragraph)];
}

/** The table marks each; a long list of names at the head would not be read. */
const mostNamed = 6;
const namesOrNumber = (contacts: readonly Contact[]): string =>
  contacts.length > mostNamed
    ? `the ${contacts.length} members marked “not asked”`
    : listAnd(contacts.map(({ name }) => name));

const sharingInWords = ({ mayBeShared }: Contact): string => {
  if (mayBeShared === null) return 'Not asked';
  return mayBeShared ? 'Yes' : 'No: do not pass on';
};

function contactsPart(contacts: readonly Contact[]): Block[] {
  if (contacts.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Members and how to reach them',
      columns: [
        { heading: 'Member', share: 4.2 },
        { heading: 'May be shared with the group', share: 3 },
        { heading: 'Preferred way', share: 2.6 },
        { heading: 'Details', share: 7.2 },
      ],
      rows: contacts.map((contact) => [
        contact.roles.length === 0
          ? contact.name
          : `${contact.name}\n${capital(listAnd(contact.roles))}`,
        sharingInWords(contact),
        contact.preferredWay === null ? 'Not said' : capital(contact.preferredWay),
        detailsOf(contact),
      ]),
    },
  ];
}

/** Every detail on a line of its own, those of the preferred way first. */
function detailsOf({ preferredWay, email, telephone, mobile, address }: Contact): string {
  const details = [
    { ways: ['e-mail'], label: 'E-mail', value: email },
    { ways: ['telephone'], label: 'Telephone', value: telephone },
    { ways: ['text message', 'telephone'], label: 'Mobile', value: mobile },
    { ways: ['post'], label: 'Post', value: address.split(/\r?\n/).filter(Boolean).join(', ') },
  ].filter(({ value }) => value.trim() !== '');
  if (details.length === 0) return 'No details recorded';
  const rank = (ways: readonly string[]) =>
    preferredWay !== null && ways.includes(preferredWay) ? 0 : 1;
  return details
    .sort((a, b) => rank(a.ways) - rank(b.ways))
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
}
