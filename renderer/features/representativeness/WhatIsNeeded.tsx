import { Link } from 'react-router';
import type { StoredTable } from '../../../shared/population/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { SummaryList } from '../../components/SummaryList.tsx';
import { count } from '../../components/plural.ts';
import { Loaded } from '../../components/Loaded.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { subjectOf } from '../population/table-in-words.ts';

type MonitoringStatus = AnswerOf<'monitoring.status'>;

/** The two things a comparison is made of, members' answers and patients' figures, and the way to each. */
export function WhatIsNeeded({ monitoring }: { readonly monitoring: MonitoringStatus }) {
  const population = useOperation('population.list', {});
  const person = useOperation('session.who', {}).data?.person;
  const mine = !person || isPractice(person);
  return (
    <SummaryList
      rows={[
        {
          key: 'Members’ answers',
          value: answersInWords(monitoring),
          action: (
            <Link to="/representativeness/answers">
              {wayToAnswers(monitoring, mine)}
              <span className="nhsuk-u-visually-hidden">: members’ answers</span>
            </Link>
          ),
        },
        ...(monitoring.privateForm
          ? [
              {
                key: 'Private form',
                value: waitingInWords(monitoring),
                action: (
                  <Link to="/representativeness/private-form">Let a member answer alone</Link>
                ),
              },
            ]
          : []),
        {
          key: 'Your patients',
          value: (
            <Loaded query={population}>
              {({ tables }) => (tables.length === 0 ? 'No figures yet.' : inWords(tables))}
            </Loaded>
          ),
          action: (
            <Link to="/representativeness/population">
              Figures<span className="nhsuk-u-visually-hidden"> about your patients</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

function wayToAnswers({ unlocked, exists }: MonitoringStatus, mine: boolean): string {
  if (!mine) return 'What you can do';
  if (unlocked) return 'Forms and file';
  return exists ? 'Unlock' : 'Begin';
}

function answersInWords({ exists, unlocked, members }: MonitoringStatus): string {
  if (!exists) return 'Nobody has been asked yet. The practice manager begins.';
  if (!unlocked) return 'Locked. The practice manager has the passphrase.';
  if (!members) return 'Kept by the practice manager.';
  if (members.registered === 0) return 'Nobody in the group is a registered patient yet.';
  return `Forms recorded for ${members.withForm} of ${count(members.registered, 'registered member')}.`;
}

function waitingInWords({ waiting }: MonitoringStatus): string {
  return waiting === 0
    ? 'A member can answer on this computer; the answers are sealed at once.'
    : `${count(waiting, 'sealed form')} for the practice manager’s file to take in.`;
}

/** What there are figures about, each with the newest day. */
function inWords(tables: readonly StoredTable[]): string {
  const newest = new Map<string, string>();
  for (const { table } of tables) {
    const subject = subjectOf(table);
    const { date } = table.provenance;
    if (date > (newest.get(subject) ?? '')) newest.set(subject, date);
  }
  return [...newest].map(([subject, date]) => `${subject} (${formatDay(date)})`).join(', ');
}
