import { choicesOf, type Choice } from '../../components/choice.ts';
import { contactWays, type MemberMode, type Registration } from '../../../shared/members/member.ts';

export const registrationChoices: readonly Choice<Registration>[] = [
  { value: 'registered patient', label: 'Registered patient of the practice' },
  { value: 'carer', label: 'Carer of a patient, not registered here' },
  { value: 'other', label: 'Other' },
];

export const modeChoices: readonly Choice<MemberMode>[] = [
  { value: 'in person', label: 'In person' },
  {
    value: 'virtual',
    label: 'Virtual',
    hint: 'Takes part by e-mail, post or online instead of coming to meetings.',
  },
];

export const wayChoices = choicesOf(contactWays);
