import { Link } from 'react-router';
import { Page } from '../components/Page.tsx';

/** An address that leads nowhere, such as one from an older version. */
export function NoSuchPage() {
  return (
    <Page title="There is no such page">
      <p>Nothing was changed.</p>
      <p>
        <Link to="/">Go to Home</Link>
      </p>
    </Page>
  );
}
