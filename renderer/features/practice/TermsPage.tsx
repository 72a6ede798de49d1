import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { ruleInWords } from '../../../shared/meetings/quorum.ts';
import { agreementInWords } from '../../../shared/practice/engagement-in-words.ts';
import type { Terms } from '../../../shared/practice/terms.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from '../settings/back-to-settings.tsx';

/** What the group has agreed about itself, each version with the day it was adopted. */
export function TermsPage() {
  return (
    <Page
      title="Terms of reference"
      before={backToSettings}
      action={
        <WhileWritable>
          <ButtonLink to="/settings/terms/new">Add new terms</ButtonLink>
        </WhileWritable>
      }
    >
      <Loaded query={useOperation('terms.list', {})}>
        {({ terms, inForceId }) =>
          terms.length === 0 ? (
            <EmptyState>
              No terms of reference are recorded yet. With them, each meeting can say whether it had
              its quorum, and Home can say when an agenda must go out.
            </EmptyState>
          ) : (
            terms.map((version) => (
              <TermsSummary key={version.id} terms={version} inForce={version.id === inForceId} />
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

function TermsSummary({ terms, inForce }: { readonly terms: Terms; readonly inForce: boolean }) {
  return (
    <section aria-labelledby={`terms-${terms.id}`}>
      <h2 className="nhsuk-heading-m" id={`terms-${terms.id}`}>
        Adopted {formatDay(terms.adoptedOn)} {inForce && <Tag colour="white">In force</Tag>}
      </h2>
      <SummaryList
        rows={[
          {
            key: 'Quorum',
            value: ruleInWords(terms) || 'Not said',
          },
          { key: 'Minimum age', value: terms.minimumAge },
          { key: 'Meetings', value: orNot(terms.meetingsPerYear, (n) => `At least ${n} a year`) },
          {
            key: 'Agenda',
            value: orNot(terms.agendaNoticeDays, (n) => `${n} days before the meeting`),
          },
          {
            key: 'Minutes',
            value: orNot(terms.minutesWithinWorkingDays, (n) => `Within ${n} working days`),
          },
          { key: 'Engagement', value: terms.engagementFrequency },
          {
            key: 'Agreed by the group',
            value: agreementInWords(terms),
          },
        ]}
      />
      <WhileWritable>
        <p>
          <Link to={`/settings/terms/${terms.id}`}>
            Correct these terms
            <span className="nhsuk-u-visually-hidden"> adopted {formatDay(terms.adoptedOn)}</span>
          </Link>
        </p>
      </WhileWritable>
    </section>
  );
}

const orNot = (value: number | null, words: (value: number) => string): string =>
  value === null ? 'Not said' : words(value);
