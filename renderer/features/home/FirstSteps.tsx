import { Link } from 'react-router';
import { Tag } from '../../components/Tag.tsx';
import type { HomeSummary } from './HomePage.tsx';

/** The way into an empty record, each step done in minutes. */
export function FirstSteps({ steps }: { readonly steps: HomeSummary['firstSteps'] }) {
  const list = [
    {
      done: steps.practice,
      to: '/settings/practice',
      name: 'Enter your practice',
      why: 'Its name appears on every document. The name is enough to begin; its code can follow.',
    },
    {
      done: steps.terms,
      to: steps.terms ? '/settings/terms' : '/settings/terms/new',
      name: 'Enter what your terms of reference say',
      why: 'How many must be present, how many meetings a year, how much notice.',
    },
    {
      done: steps.members,
      to: '/members',
      name: 'Add your members',
      why: 'One by one, or all at once from a spreadsheet saved as a CSV file.',
    },
    {
      done: steps.meeting,
      to: '/meetings/new',
      name: 'Add your first meeting',
      why: 'The next one, or one that has been held, from its old minutes.',
    },
  ];
  return (
    <section aria-labelledby="first-steps" className="ppg-steps">
      <h2 className="nhsuk-heading-m" id="first-steps">
        First steps
      </h2>
      <ol className="ppg-steps__list">
        {list.map((step) => (
          <li key={step.to} className="ppg-steps__step">
            <Link to={step.to}>{step.name}</Link>{' '}
            {step.done ? <Tag colour="white">Done</Tag> : <Tag>To do</Tag>}
            <span className="ppg-quiet ppg-line">{step.why}</span>
          </li>
        ))}
      </ol>
      {!Object.values(steps).some(Boolean) && (
        <p>
          To see a full record first,{' '}
          <Link to="/settings/another-record?close">
            close this one and explore the sample practice
          </Link>
          . This one stays as it is.
        </p>
      )}
    </section>
  );
}
