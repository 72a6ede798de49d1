import type { AccessNeeds } from '../../members/access-needs.ts';
import type { MemberFields } from '../../members/member.ts';
import { listAnd } from '../../documents/words.ts';
import type { Recipient } from '../papers-contract.ts';

/** A member with everything that says how papers reach them. */
export type Reach = Pick<
  MemberFields,
  'name' | 'preferredWay' | 'email' | 'mobile' | 'address' | 'accessNeeds'
> & { readonly id: number };

/** How the papers of a meeting go to one member: the way preferred, or the nearest that can be. */
export function recipientOf(member: Reach): Recipient {
  const { id, name, accessNeeds } = member;
  const formats = formatsInWords(accessNeeds);
  return {
    memberId: id,
    name,
    ...wayOf(member),
    formats,
    largePrint: accessNeeds.formats.includes('large print'),
  };
}

/** Forms of paper in words; plain e-mail is what a mail from here is anyway. */
export function formatsInWords(needs: AccessNeeds): string[] {
  const points = needs.largePrintPoints === null ? '' : ` (${needs.largePrintPoints} point)`;
  return [
    ...needs.formats
      .filter((format) => format !== 'e-mail plain text')
      .map((format) => (format === 'large print' ? `${format}${points}` : format)),
    needs.formatOther,
  ].filter((words) => words !== '');
}

type Way = Pick<Recipient, 'how' | 'note'>;

function wayOf(member: Reach): Way {
  const nearest = nearestWay(member);
  switch (member.preferredWay) {
    case null:
      return { how: nearest, note: nearest === 'by hand' ? 'no address is recorded' : '' };
    case 'e-mail':
      return member.email === ''
        ? { how: nearest, note: 'prefers e-mail, and no e-mail address is recorded' }
        : { how: 'e-mail', note: '' };
    case 'post':
      return { how: 'post', note: member.address === '' ? 'no postal address is recorded' : '' };
    case 'telephone':
      return { how: member.address === '' ? nearest : 'post', note: 'prefers the telephone' };
    case 'text message':
      return { how: 'text message', note: '' };
    case 'in person':
      return { how: 'by hand', note: '' };
  }
}

const nearestWay = ({ email, address }: Reach): Way['how'] => {
  if (email !== '') return 'e-mail';
  return address === '' ? 'by hand' : 'post';
};

/** "Large print: Alex Sample and Jo Example (24 point)." A line for each form asked for. */
export function formatsAskedFor(recipients: readonly Recipient[]): string[] {
  const forms = new Map<string, string[]>();
  for (const { name, formats } of recipients) {
    for (const form of formats) forms.set(form, [...(forms.get(form) ?? []), name]);
  }
  return [...forms].map(([form, names]) => `${capital(form)}: ${listAnd(names)}.`);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
