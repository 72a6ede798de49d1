import { Link } from 'react-router';

type YearLinksProps = { readonly year: number };

const links = [
  ['to-do', 'What is missing, by date'],
  ['edec', 'Five statements for eDec'],
  ['sign-off', 'Sign-off, closing the year, and the year before beside it'],
  ['bundle', 'Everything of the year in one bundle for the commissioner'],
  ['changes', 'Changes of the practice: another contract, or a merger'],
  ['roll-up', 'For a PCN or ICB: summaries of many practices together'],
] as const;

/** What else there is about the evidence of a year. */
export function YearLinks({ year }: YearLinksProps) {
  return (
    <nav aria-label="More about this year">
      <ul className="nhsuk-list">
        {links.map(([path, words]) => (
          <li key={path}>
            <Link to={`/evidence/${path}?year=${year}`}>{words}</Link>
          </li>
        ))}
        <li>
          <Link to={`/engagement/self-assessment?year=${year}`}>
            Self-assessment of engagement, last year beside this year
          </Link>
        </li>
        <li>
          <Link to="/hand-over">Hand over to a new secretary or manager</Link>
        </li>
      </ul>
    </nav>
  );
}
