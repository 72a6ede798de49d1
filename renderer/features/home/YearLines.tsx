import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { capitalised } from '../../components/choice.ts';
import { count, times } from '../../components/plural.ts';
import type { HomeSummary } from './HomePage.tsx';

/** How far the year has come, as facts: no marks are given. */
export function YearLines({ home }: { readonly home: HomeSummary }) {
  const year = home.thisYear;
  const held =
    year.meetingsAgreed === null
      ? capitalised(`${count(year.meetingsHeld, 'meeting')} held`)
      : `${year.meetingsHeld} of ${count(year.meetingsAgreed, 'meeting')} held`;
  return (
    <ul className="nhsuk-list ppg-home__list">
      <li>
        <Link to="/meetings/year">{held}</Link>
        {year.meetingsPlanned > 0 && <>, {year.meetingsPlanned} more planned</>}
      </li>
      <li>
        <Link to="/representativeness">
          {year.reviewedOn === null
            ? `Membership not reviewed yet (by ${formatDay(year.to)})`
            : `Membership reviewed on ${formatDay(year.reviewedOn)}${year.reviewedNobody ? ', of a group with no registered patients' : ''}`}
        </Link>
      </li>
      <li>
        <Link to="/feedback">Feedback reviewed with the group: {times(year.feedbackReviewed)}</Link>
        {year.feedbackWaiting > 0 && (
          <>
            {', '}
            <Link to="/feedback?show=waiting">{year.feedbackWaiting} not yet discussed</Link>
          </>
        )}
      </li>
      {year.improvementsAgreed > 0 && (
        <li>
          <Link to="/feedback/improvements">
            {year.improvementsDone} of {count(year.improvementsAgreed, 'agreed improvement')} done
          </Link>
          {year.improvementsWaiting > 0 && (
            <>
              {', '}
              <Link to="/feedback/improvements?show=waiting">
                {year.improvementsWaiting} with something still to do
              </Link>{' '}
              (those of earlier years too)
            </>
          )}
        </li>
      )}
      {year.activitiesHeld + year.activitiesPlanned + year.activitiesWaiting > 0 && (
        <li>
          <Link to="/engagement">Engagement outside meetings: {times(year.activitiesHeld)}</Link>
          {year.activitiesPlanned > 0 && <>, {year.activitiesPlanned} more planned</>}
          {year.activitiesWaiting > 0 && (
            <>
              {', '}
              <Link to="/engagement?show=waiting">
                {year.activitiesWaiting} with something still to record
              </Link>
            </>
          )}
        </li>
      )}
      {home.members.total > 0 && (
        <li>
          <Link to="/members/confirmation">
            {year.membersConfirmed} of {count(home.members.total, 'member')} confirmed
          </Link>{' '}
          that they are still registered and willing
        </li>
      )}
      <li>
        <Link to="/settings/terms">{engagementInWords(year)}</Link>
      </li>
      <li>
        <Link to="/actions">{capitalised(count(home.openActions, 'open action'))}</Link> ·{' '}
        <Link to="/members">{count(home.members.total, 'member')}</Link>
        {home.members.virtual > 0 && <>, {home.members.virtual} of them virtual</>}
      </li>
      <li>
        <Link to="/evidence">What is still missing for the year’s evidence</Link>
      </li>
    </ul>
  );
}

function engagementInWords({ engagementAgreedOn, hasEngagement }: HomeSummary['thisYear']): string {
  if (engagementAgreedOn)
    return `How often to engage was agreed on ${formatDay(engagementAgreedOn)}`;
  return hasEngagement
    ? 'How often to engage: the day it was agreed is not recorded'
    : 'How often the practice and the group engage is not recorded';
}
