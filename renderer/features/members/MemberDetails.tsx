import { accessNeedsInWords } from '../../../shared/members/access-needs.ts';
import { consentOn, consentSubjects } from '../../../shared/members/consents.ts';
import type { Member } from '../../../shared/members/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { today } from '../../app/today.ts';
import { capitalised } from '../../components/choice.ts';
import { SummaryList } from '../../components/SummaryList.tsx';

/** Contact, needs, consents and the rest, for reading. */
export function MemberDetails({ member }: { readonly member: Member }) {
  const needs = accessNeedsInWords(member.accessNeeds);
  return (
    <>
      <h2 className="nhsuk-heading-m">Contact</h2>
      <SummaryList
        rows={[
          { key: 'E-mail', value: member.email },
          { key: 'Telephone', value: member.telephone },
          { key: 'Mobile', value: member.mobile },
          { key: 'Address', value: lines(member.address) },
          { key: 'Best way', value: member.preferredWay && capitalised(member.preferredWay) },
        ]}
      />
      <h2 className="nhsuk-heading-m">Needs and consents</h2>
      <SummaryList
        rows={[
          { key: 'Needs', value: lines(needs.map(capitalised).join('\n')) || 'None told' },
          ...consentSubjects.map((subject) => ({
            key: `Agrees to ${subject}`,
            value: consentInWords(member, subject),
          })),
        ]}
      />
      <h2 className="nhsuk-heading-m">Taking part</h2>
      <SummaryList
        rows={[
          { key: 'Cares about', value: lines(member.interests) },
          { key: 'Would help with', value: lines(member.skills) },
          { key: 'Induction', value: member.inductionOn && formatDay(member.inductionOn) },
          {
            key: 'Confidentiality agreement',
            value: member.confidentialityOn && formatDay(member.confidentialityOn),
          },
          {
            key: 'Training',
            value: lines(
              member.trainings.map(({ title, on }) => `${title}, ${formatDay(on)}`).join('\n'),
            ),
          },
          { key: 'Lives with', value: member.household },
          { key: 'Note', value: lines(member.note) },
        ]}
      />
    </>
  );
}

function consentInWords(member: Member, subject: (typeof consentSubjects)[number]): string {
  const answer = consentOn(member.consents, subject, today());
  if (!answer) return 'Not asked';
  return `${answer.given ? 'Yes' : 'No'}, ${formatDay(answer.on)}, ${answer.source}`;
}

/** Text whose lines stay lines; nothing for none. */
const lines = (words: string) => (words === '' ? '' : <span className="ppg-lines">{words}</span>);
