import { formatDay } from '../dates/format-day.ts';
import { heading, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import { capital, counted, listAnd } from './words.ts';
import type { TrailMark } from './trail-mark.ts';

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
    title: `Contact list, ${formatDay(list.on)}: ${list.groupName}`,
    shortTitle: `Contact list, ${formatDay(list.on)} · ${list.groupName}`,
    creator: list.practiceName || list.groupName,
    madeAtMs: list.madeAtMs,
    trail: list.trail,
    print: 'ordinary',
    warning: 'Confidential: personal details of members. Do not copy, publish or leave lying open.',
    blocks: [
      heading(1, `Contact list: ${list.groupName}`),
      paragraph(
        `${capital(counted(list.contacts.length, 'member', 'members'))} on ${formatDay(list.on)}. Use these details only for the work of the group, in the way each member prefers. Destroy this list when a newer one is printed.`,
      ),
      ...contactsPart(list.contacts),
    ],
  };
}

function contactsPart(contacts: readonly Contact[]): Block[] {
  if (contacts.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Members and how to reach them',
      columns: [
        { heading: 'Member', share: 5 },
        { heading: 'Preferred way', share: 3 },
        { heading: 'Details', share: 9 },
      ],
      rows: contacts.map((contact) => [
        contact.roles.length === 0
          ? contact.name
          : `${contact.name}\n${capital(listAnd(contact.roles))}`,
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
