import { Link } from 'react-router';
import { Page } from '../../components/Page.tsx';

const settings = [
  {
    heading: 'Your practice and group',
    links: [
      [
        '/settings/practice',
        'Practice',
        'Name, ODS code, contract, list size, addresses, the group’s name',
      ],
      [
        '/settings/terms',
        'Terms of reference',
        'Quorum, meetings a year, notice, how often you engage',
      ],
      [
        '/settings/paper-look',
        'Look of your documents',
        'Typeface, colour of headings and logo of Word documents',
      ],
      [
        '/settings/own-words',
        'Own words for spelling',
        'Words that the spelling check leaves alone',
      ],
    ],
  },
  {
    heading: 'This computer',
    links: [
      ['/who', 'Who is working', 'Your name and role'],
      ['/settings/text-size', 'Text size', 'Larger or smaller text in this window'],
    ],
  },
  {
    heading: 'The record file',
    links: [
      [
        '/settings/record',
        'Place, copies and passphrase',
        'Where the record is kept, and who can read it',
      ],
      ['/settings/backups', 'Backups', 'Make one, try one out, put one back'],
      [
        '/settings/trail',
        'Trail of changes',
        'Who changed what, and whether every entry still fits',
      ],
      [
        '/settings/exports',
        'What has left the record',
        'Every document, bundle, list and copy that was written',
      ],
      [
        '/hand-over',
        'Hand over',
        'To a new secretary or manager: what is open, where things are, a copy to take along',
      ],
      ['/settings/kept', 'How long things are kept', 'What, for how long and why'],
      ['/settings/another-record', 'Another record', 'Close this record and open or start another'],
    ],
  },
] as const;

/** Everything that can be set, by what it is about. */
export function SettingsPage() {
  return (
    <Page title="Settings">
      {settings.map(({ heading, links }) => (
        <section key={heading}>
          <h2 className="nhsuk-heading-m">{heading}</h2>
          <ul className="nhsuk-list ppg-links">
            {links.map(([to, name, about]) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
                <span className="ppg-quiet">{about}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <Link to="/help">Help: what the words mean, keys, version</Link>
      </p>
    </Page>
  );
}
